create table organisation (
  id uuid not null,
  version integer not null,
  name varchar(300) not null,
  legal_form varchar(100),
  oid varchar(9),
  country varchar(2) not null,
  community varchar(2),
  postcode varchar(20),
  place varchar(200) not null,
  website varchar(500),
  umbrella varchar(300),
  established_on date,
  match_key varchar(520) not null,
  registered_at timestamp with time zone not null,
  constraint organisation_pk primary key (id),
  constraint organisation_oid_once unique (oid)
);
create index organisation_match on organisation (match_key, country);

create table contact_person (
  organisation_id uuid not null,
  position integer not null,
  email varchar(254) not null,
  name varchar(200),
  role varchar(200),
  phone varchar(50),
  language varchar(2) not null,
  constraint contact_person_pk primary key (organisation_id, position),
  constraint contact_person_once unique (organisation_id, email),
  constraint contact_person_organisation foreign key (organisation_id) references organisation (id)
);
create index contact_person_email on contact_person (email);
