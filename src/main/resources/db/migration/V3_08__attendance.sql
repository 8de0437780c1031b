-- Who was at an event, person by person. A person named beforehand has the same id here; what is not on record yet has no row.
-- Nothing about anyone's health or needs stands here.
create table attendee (
  id uuid not null,
  version integer not null,
  event_id uuid not null,
  participation_id uuid,
  organisation_id uuid,
  organisation varchar(250) not null,
  name varchar(200),
  email varchar(254),
  companion boolean default false not null,
  walk_in boolean default false not null,
  presence varchar(20),
  marked_at timestamp with time zone not null,
  marked_by varchar(254) not null,
  constraint attendee_pk primary key (id),
  constraint attendee_event foreign key (event_id) references event (id),
  constraint attendee_participation foreign key (participation_id) references participation (id),
  constraint attendee_organisation foreign key (organisation_id) references organisation (id)
);
create index attendee_of_event on attendee (event_id);
create index attendee_of_participation on attendee (participation_id);
create index attendee_of_organisation on attendee (organisation_id);

-- Every change of a person's attendance; no names here, so that it can stay when they go.
create table attendee_change (
  id uuid not null,
  event_id uuid not null,
  attendee_id uuid not null,
  was varchar(20),
  became varchar(20),
  reason varchar(2000),
  changed_at timestamp with time zone not null,
  changed_by varchar(254) not null,
  constraint attendee_change_pk primary key (id),
  constraint attendee_change_event foreign key (event_id) references event (id)
);
create index attendee_change_list on attendee_change (event_id, changed_at);

-- What was heard from one organisation at an event: which of the known needs, and in words.
create table event_heard (
  event_id uuid not null,
  organisation_id uuid not null,
  needs_heard varchar(2000) not null,
  expectations varchar(2000) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(254) not null,
  constraint event_heard_pk primary key (event_id, organisation_id),
  constraint event_heard_event foreign key (event_id) references event (id),
  constraint event_heard_organisation foreign key (organisation_id) references organisation (id)
);
create index event_heard_of_organisation on event_heard (organisation_id, recorded_at);

create table event_heard_need (
  event_id uuid not null,
  organisation_id uuid not null,
  need varchar(30) not null,
  constraint event_heard_need_pk primary key (event_id, organisation_id, need),
  constraint event_heard_need_of foreign key (event_id, organisation_id) references event_heard (event_id, organisation_id)
);
