-- What an organisation says half a year after an international event in which it took part.
create table follow_up (
  participation_id uuid not null,
  event_id uuid not null,
  agency varchar(4) not null,
  started_at timestamp with time zone not null,
  asked_at timestamp with time zone,
  answered_at timestamp with time zone,
  answered_by varchar(254),
  partner varchar(20),
  project varchar(20),
  learning varchar(4000),
  training_needs varchar(4000),
  impact_on_organisation varchar(4000),
  impact_on_role varchar(4000),
  constraint follow_up_pk primary key (participation_id)
);
create index follow_up_of_agency on follow_up (agency, event_id);
create index follow_up_of_event on follow_up (event_id);
