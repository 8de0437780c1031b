-- An application is submitted as often as the organisation likes: each version is kept, one of them counts.
alter table submission drop constraint submission_once;
alter table submission drop constraint submission_reference_once;
alter table submission add column number integer default 1 not null;
-- SHA-256 of the stamp of the draft that was submitted, so that a retry gets the same receipt; unknown for what came before.
alter table submission add column stamp varchar(64);
-- SHA-256 of the sorted OIDs of applicant and partners: the same consortium has the same key.
alter table submission add column consortium_key varchar(64);
alter table submission add constraint submission_version_once unique (application_id, number);
alter table submission add constraint submission_reference_version_once unique (reference, number);
create index submission_consortium on submission (consortium_key);

-- How many versions were received, which of them counts, and since when a new one is being written.
alter table grant_application add column versions_received integer default 0 not null;
alter table grant_application add column versions_counting integer;
alter table grant_application add column versions_reopened_at timestamp with time zone;
update grant_application set versions_received = 1, versions_counting = 1
  where id in (select application_id from submission);

-- An officer decided that a version counts although it was received too late.
create table late_version (
  application_id uuid not null,
  number integer not null,
  decided_by varchar(254) not null,
  decided_at timestamp with time zone not null,
  reason varchar(4000) not null,
  constraint late_version_pk primary key (application_id, number),
  constraint late_version_submission foreign key (application_id, number) references submission (application_id, number)
);

-- Who takes part in a version that was received, by OID: what the caps of a round are counted from.
create table submission_participant (
  submission_id uuid not null,
  oid varchar(9) not null,
  role varchar(10) not null,
  country varchar(2),
  constraint submission_participant_pk primary key (submission_id, oid),
  constraint submission_participant_submission foreign key (submission_id) references submission (id)
);
create index submission_participant_oid on submission_participant (oid);

-- One row for each organisation that takes a place in a round: held while a place is given, so that the last one is given once.
create table round_place (
  call_year integer not null,
  action varchar(10) not null,
  round integer not null,
  oid varchar(9) not null,
  constraint round_place_pk primary key (call_year, action, round, oid)
);
