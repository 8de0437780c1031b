-- Project ideas that were sent for advice. Who sent one is kept until kept_until and not longer.
create table project_idea (
  id uuid not null,
  version integer not null,
  reference varchar(20) not null,
  secret varchar(40) not null,
  agency varchar(4) not null,
  status varchar(20) not null,
  organisation_id uuid,
  organisation_name varchar(200) not null,
  summary varchar(4000) not null,
  partners varchar(2000),
  profile varchar(8000) not null,
  sender_name varchar(120) not null,
  sender_email varchar(254) not null,
  sender_phone varchar(50),
  sender_language varchar(2) not null,
  received_at timestamp with time zone not null,
  kept_until date not null,
  closed_at timestamp with time zone,
  advice_text varchar(4000),
  advice_action varchar(10),
  advice_field varchar(20),
  advice_meeting varchar(500),
  advice_person varchar(254),
  constraint project_idea_pk primary key (id),
  constraint project_idea_reference unique (reference),
  constraint project_idea_secret unique (secret),
  constraint project_idea_organisation foreign key (organisation_id) references organisation (id)
);
create index project_idea_of_organisation on project_idea (organisation_id);
create index project_idea_of_sender on project_idea (sender_email);
create index project_idea_kept_until on project_idea (kept_until);

-- To which agencies an idea was passed on, and why.
create table idea_forwarding (
  project_idea_id uuid not null,
  number integer not null,
  from_agency varchar(4) not null,
  to_agency varchar(4) not null,
  reason varchar(2000) not null,
  person varchar(254) not null,
  forwarded_at timestamp with time zone not null,
  constraint idea_forwarding_pk primary key (project_idea_id, number),
  constraint idea_forwarding_idea foreign key (project_idea_id) references project_idea (id)
);
