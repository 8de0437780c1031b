-- What an event is, in which hours, for which needs, and whether everybody may read of it. Events planned before keep what is known of them.
alter table event add column format varchar(30) default 'SEMINAR' not null;
update event set format = 'INFORMATION_DAY' where kind = 'NATIONAL';
alter table event add column venue_address varchar(500);
alter table event add column starts_at time;
alter table event add column ends_at time;
alter table event add column agenda varchar(4000);
alter table event add column listed boolean default false not null;
alter table event add column sequence integer default 0 not null;
create index event_listed on event (listed, status, starts_on);
create index event_of_agency on event (agency, starts_on);

create table event_need (
  event_id uuid not null,
  need varchar(30) not null,
  constraint event_need_pk primary key (event_id, need),
  constraint event_need_event foreign key (event_id) references event (id)
);

-- What only events of one format have: a study visit its hosts, a conference its edition.
create table event_detail (
  event_id uuid not null,
  field varchar(30) not null,
  text varchar(2000) not null,
  constraint event_detail_pk primary key (event_id, field),
  constraint event_detail_event foreign key (event_id) references event (id)
);

-- Who comes for an organisation. Nothing about anyone's health or needs stands here.
create table event_person (
  id uuid not null,
  participation_id uuid not null,
  place_in_list integer not null,
  name varchar(200) not null,
  role varchar(200),
  email varchar(254),
  companion boolean default false not null,
  constraint event_person_pk primary key (id),
  constraint event_person_of foreign key (participation_id) references participation (id)
);
create index event_person_list on event_person (participation_id, place_in_list);

-- How far an organisation has been told of an event's changes: the event's sequence of which it knows.
alter table participation add column told_sequence integer default 0 not null;
