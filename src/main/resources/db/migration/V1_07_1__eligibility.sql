-- What the rules found of each application that was received, and what an officer decided where a person had to judge.
create table eligibility_report (
  application_id uuid not null,
  version integer not null,
  outcome varchar(20) not null,
  checked_at timestamp with time zone not null,
  confirmed boolean,
  decided_by varchar(254),
  decided_at timestamp with time zone,
  reason varchar(10000),
  constraint eligibility_report_pk primary key (application_id),
  constraint eligibility_report_application foreign key (application_id) references grant_application (id)
);

create table eligibility_finding (
  application_id uuid not null,
  number integer not null,
  rule varchar(50) not null,
  outcome varchar(20) not null,
  english varchar(20000) not null,
  dutch varchar(20000) not null,
  source varchar(1000) not null,
  constraint eligibility_finding_pk primary key (application_id, number),
  constraint eligibility_finding_report foreign key (application_id) references eligibility_report (application_id)
);
