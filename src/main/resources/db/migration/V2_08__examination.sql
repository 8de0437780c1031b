-- What stands on record of each finding: in which check it was made, its sentence's name, and whom it is about.
alter table eligibility_finding add column stage varchar(20) default 'ELIGIBILITY' not null;
alter table eligibility_finding add column code varchar(100) default '' not null;
alter table eligibility_finding add column place integer;

-- What people decided on findings, one row each time; rows are added and never changed.
create table eligibility_ruling (
  application_id uuid not null,
  number integer not null,
  code varchar(100) not null,
  finding varchar(20000) not null,
  judgement varchar(20) not null,
  reason varchar(4000),
  decided_by varchar(254) not null,
  decided_at timestamp with time zone not null,
  constraint eligibility_ruling_pk primary key (application_id, number),
  constraint eligibility_ruling_report foreign key (application_id) references eligibility_report (application_id)
);

-- What the agency asked an organisation to correct after the deadline, and what it answered; what was received stays as it is.
create table application_correction (
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  part varchar(30) not null,
  request varchar(4000) not null,
  asked_by varchar(254) not null,
  asked_at timestamp with time zone not null,
  due_on date not null,
  answer varchar(10000),
  answered_by varchar(254),
  answered_at timestamp with time zone,
  lapsed_at timestamp with time zone,
  seen_by varchar(254),
  seen_at timestamp with time zone,
  constraint application_correction_pk primary key (id),
  constraint application_correction_application foreign key (application_id) references grant_application (id)
);
create index application_correction_application_index on application_correction (application_id, asked_at);

-- Partners of countries outside the programme that were taken out of an application, which goes on without them.
create table struck_partner (
  application_id uuid not null,
  place integer not null,
  oid varchar(20),
  name varchar(1000) not null,
  country varchar(2),
  reason varchar(4000) not null,
  struck_by varchar(254) not null,
  struck_at timestamp with time zone not null,
  constraint struck_partner_pk primary key (application_id, place),
  constraint struck_partner_application foreign key (application_id) references grant_application (id)
);

-- What the rules refused by themselves is decided; from now on an officer confirms it.
update eligibility_report set confirmed = false where outcome = 'NOT_ELIGIBLE' and confirmed is null;

-- What officers decided on versions that came too late while one in time stood: up to which version they had seen, and which counts.
create table late_version_decision (
  application_id uuid not null,
  seen_number integer not null,
  counting_number integer not null,
  reason varchar(4000) not null,
  decided_by varchar(254) not null,
  decided_at timestamp with time zone not null,
  constraint late_version_decision_pk primary key (application_id, seen_number),
  constraint late_version_decision_application foreign key (application_id) references grant_application (id)
);
