-- What persons with a place at an event tell of themselves: a store of its own, without ties to the others, so that it can be deleted early.
create table preparation (
  event_person_id uuid not null,
  participation_id uuid not null,
  event_id uuid not null,
  need_text varchar(2000),
  diet_text varchar(2000),
  medical_support varchar(2000),
  health_consent varchar(30),
  health_consent_at timestamp with time zone,
  birth_date date,
  emergency_name varchar(200),
  emergency_phone varchar(50),
  visa_needed boolean not null,
  visa_nationality varchar(100),
  visa_passport varchar(50),
  visa_passport_until date,
  arrives_on date,
  arrives_at varchar(5),
  departs_on date,
  departs_at varchar(5),
  travels_by varchar(20),
  travel_note varchar(1000),
  photo_consent boolean not null,
  contact_consent boolean not null,
  told_at timestamp with time zone not null,
  told_by varchar(254) not null,
  told_by_person boolean not null,
  constraint preparation_pk primary key (event_person_id)
);
create index preparation_of_event on preparation (event_id, participation_id);
create index preparation_of_participation on preparation (participation_id);

-- The needs and diets that a person chose.
create table preparation_choice (
  event_person_id uuid not null,
  kind varchar(10) not null,
  choice varchar(30) not null,
  constraint preparation_choice_pk primary key (event_person_id, kind, choice),
  constraint preparation_choice_of foreign key (event_person_id) references preparation (event_person_id) on delete cascade
);

-- Whether a parent or guardian lets somebody under 18 come. Of the link only its digest is kept.
create table preparation_guardian (
  event_person_id uuid not null,
  name varchar(200) not null,
  email varchar(254),
  phone varchar(50),
  accompanied_by varchar(200) not null,
  digest varchar(64),
  asked_at timestamp with time zone,
  answered_at timestamp with time zone,
  given boolean,
  statement varchar(2000),
  paper_id uuid,
  constraint preparation_guardian_pk primary key (event_person_id),
  constraint preparation_guardian_of foreign key (event_person_id) references preparation (event_person_id) on delete cascade
);
create index preparation_guardian_link on preparation_guardian (digest);

-- The link with which a person tells it without anybody else reading it.
create table preparation_link (
  event_person_id uuid not null,
  participation_id uuid not null,
  event_id uuid not null,
  digest varchar(64) not null,
  made_at timestamp with time zone not null,
  made_by varchar(254) not null,
  constraint preparation_link_pk primary key (event_person_id),
  constraint preparation_link_once unique (digest)
);
create index preparation_link_of_event on preparation_link (event_id, participation_id);
create index preparation_link_of_participation on preparation_link (participation_id);

-- What an organisation told for all its persons together.
create table preparation_group (
  participation_id uuid not null,
  event_id uuid not null,
  who_comes varchar(2000),
  access_needs varchar(4000),
  told_at timestamp with time zone not null,
  told_by varchar(254) not null,
  constraint preparation_group_pk primary key (participation_id)
);
create index preparation_group_of_event on preparation_group (event_id);

insert into preparation_group (participation_id, event_id, who_comes, access_needs, told_at, told_by)
select t.participation_id, p.event_id, t.who_comes, t.access_needs, t.told_at, t.told_by
from participation_preparation t join participation p on p.id = t.participation_id where p.event_id is not null;
drop table participation_preparation;

-- Who looked at what a person told, and when. Stays when the rest is deleted.
create table preparation_look (
  id bigint generated always as identity,
  event_id uuid not null,
  participation_id uuid not null,
  event_person_id uuid,
  person varchar(254) not null,
  looked_at timestamp with time zone not null,
  looked_how varchar(10) not null,
  constraint preparation_look_pk primary key (id)
);
create index preparation_look_of_event on preparation_look (event_id, looked_at);

-- What was counted before the rest was deleted.
create table preparation_count (
  event_id uuid not null,
  kind varchar(10) not null,
  choice varchar(30) not null,
  persons integer not null,
  constraint preparation_count_pk primary key (event_id, kind, choice)
);

-- The infopack: edition 0 is what officers write, 1 and on are what was published.
create table infopack_edition (
  event_id uuid not null,
  edition integer not null,
  published_at timestamp with time zone not null,
  published_by varchar(254) not null,
  constraint infopack_edition_pk primary key (event_id, edition)
);
create table infopack_text (
  event_id uuid not null,
  edition integer not null,
  section varchar(30) not null,
  content varchar(4000) not null,
  constraint infopack_text_pk primary key (event_id, edition, section)
);
create table infopack_file (
  event_id uuid not null,
  edition integer not null,
  document_id uuid not null,
  constraint infopack_file_pk primary key (event_id, edition, document_id)
);
