create sequence event_number start with 1;

create table event (
  id uuid not null,
  version integer not null,
  reference varchar(30) not null,
  kind varchar(20) not null,
  agency varchar(4) not null,
  title varchar(200) not null,
  place varchar(200) not null,
  venue_accessibility varchar(2000) not null,
  starts_on date not null,
  ends_on date not null,
  reply_by date not null,
  preselect_by date,
  language varchar(100) not null,
  description varchar(4000) not null,
  status varchar(20) not null,
  planned_at timestamp with time zone not null,
  planned_by varchar(254) not null,
  cancelled_because varchar(2000),
  constraint event_pk primary key (id),
  constraint event_reference_once unique (reference)
);
create index event_list on event (agency, status, starts_on);

create table event_strand (
  event_id uuid not null,
  strand varchar(30) not null,
  constraint event_strand_pk primary key (event_id, strand),
  constraint event_strand_event foreign key (event_id) references event (id)
);

-- The places of an event: one row, locked while places are handed out, so that no two persons get the same one.
create table event_places (
  event_id uuid not null,
  capacity integer not null,
  taken integer not null,
  last_in_line integer not null,
  constraint event_places_pk primary key (event_id),
  constraint event_places_event foreign key (event_id) references event (id),
  constraint event_places_not_overbooked check (taken >= 0 and taken <= capacity)
);

create table sending_agency (
  event_id uuid not null,
  agency varchar(4) not null,
  sends integer,
  answered_at timestamp with time zone,
  constraint sending_agency_pk primary key (event_id, agency),
  constraint sending_agency_event foreign key (event_id) references event (id)
);
create index sending_agency_list on sending_agency (agency, event_id);

create table participation (
  id uuid not null,
  version integer not null,
  organisation_path_id uuid not null,
  path_reference varchar(20) not null,
  organisation_id uuid not null,
  agency varchar(4) not null,
  kind varchar(20) not null,
  event_id uuid,
  status varchar(30) not null,
  opened_at timestamp with time zone not null,
  priority integer,
  answer_by date,
  answered_at timestamp with time zone,
  persons integer,
  place_in_line integer,
  motivation varchar(4000),
  question varchar(4000),
  constraint participation_pk primary key (id),
  constraint participation_path foreign key (organisation_path_id) references organisation_path (id),
  constraint participation_organisation foreign key (organisation_id) references organisation (id),
  constraint participation_event foreign key (event_id) references event (id)
);
create index participation_of_path on participation (organisation_path_id, kind);
create index participation_of_event on participation (event_id, status, place_in_line);
create index participation_waiting on participation (agency, kind, status, opened_at);
create index participation_of_organisation on participation (organisation_id, event_id);

create table participation_strand (
  participation_id uuid not null,
  strand varchar(30) not null,
  constraint participation_strand_pk primary key (participation_id, strand),
  constraint participation_strand_participation foreign key (participation_id) references participation (id)
);

-- Who comes and what they need: asked only of those who have a place, and kept apart so that it can be deleted early.
create table participation_preparation (
  participation_id uuid not null,
  who_comes varchar(2000) not null,
  access_needs varchar(4000),
  told_at timestamp with time zone not null,
  told_by varchar(254) not null,
  constraint participation_preparation_pk primary key (participation_id),
  constraint participation_preparation_of foreign key (participation_id) references participation (id)
);

create table participation_feedback (
  participation_id uuid not null,
  rating integer not null,
  useful varchar(4000) not null,
  missed varchar(4000) not null,
  project_idea varchar(20) not null,
  given_at timestamp with time zone not null,
  given_by varchar(254) not null,
  constraint participation_feedback_pk primary key (participation_id),
  constraint participation_feedback_of foreign key (participation_id) references participation (id)
);

create table event_report (
  event_id uuid not null,
  needs_heard varchar(4000) not null,
  expectations varchar(4000) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(254) not null,
  constraint event_report_pk primary key (event_id),
  constraint event_report_event foreign key (event_id) references event (id)
);
