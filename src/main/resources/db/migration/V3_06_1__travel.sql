-- What an agency pays to those that it sends.
create table travel_rules (
  agency varchar(4) not null,
  version integer not null,
  most_per_person numeric(10,2),
  most_per_night numeric(10,2),
  most_nights integer,
  explanation varchar(4000) not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(254) not null,
  constraint travel_rules_pk primary key (agency)
);

create sequence travel_claim_number start with 1;

-- One person's claim for one event.
create table travel_claim (
  id uuid not null,
  version integer not null,
  reference varchar(30) not null,
  event_person_id uuid not null,
  person_name varchar(200) not null,
  participation_id uuid not null,
  event_id uuid not null,
  organisation_id uuid not null,
  agency varchar(4) not null,
  status varchar(20) not null,
  account_holder varchar(200) not null,
  iban varchar(34) not null,
  extra_nights integer not null,
  nights_cost numeric(10,2) not null,
  rate_source varchar(300),
  remark varchar(2000),
  claimed numeric(10,2) not null,
  sent_at timestamp with time zone,
  sent_by varchar(254),
  approved numeric(10,2),
  reason varchar(2000),
  decided_at timestamp with time zone,
  decided_by varchar(254),
  constraint travel_claim_pk primary key (id),
  constraint travel_claim_reference_once unique (reference),
  constraint travel_claim_once unique (event_id, event_person_id)
);
create index travel_claim_of_participation on travel_claim (participation_id);
create index travel_claim_of_agency on travel_claim (agency, status, sent_at);

create table travel_leg (
  travel_claim_id uuid not null,
  number integer not null,
  travelled_on date not null,
  departure varchar(200) not null,
  arrival varchar(200) not null,
  travelled_by varchar(20) not null,
  cost numeric(12,2) not null,
  currency varchar(3) not null,
  rate numeric(14,6) not null,
  constraint travel_leg_pk primary key (travel_claim_id, number),
  constraint travel_leg_of foreign key (travel_claim_id) references travel_claim (id)
);

-- What the agency asked about a claim, and what the organisation answered.
create table travel_question (
  travel_claim_id uuid not null,
  number integer not null,
  question varchar(2000) not null,
  asked_at timestamp with time zone not null,
  asked_by varchar(254) not null,
  answer varchar(2000),
  answered_at timestamp with time zone,
  constraint travel_question_pk primary key (travel_claim_id, number),
  constraint travel_question_of foreign key (travel_claim_id) references travel_claim (id)
);

-- What was paid: once for one person and one event, whatever happens.
create table travel_payment (
  event_id uuid not null,
  event_person_id uuid not null,
  travel_claim_id uuid not null,
  amount numeric(10,2) not null,
  paid_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(254) not null,
  constraint travel_payment_pk primary key (event_id, event_person_id),
  constraint travel_payment_of foreign key (travel_claim_id) references travel_claim (id),
  constraint travel_payment_once unique (travel_claim_id)
);
