create table grant_application (
  id uuid not null,
  version integer not null,
  organisation_id uuid not null,
  path_id uuid not null,
  path_reference varchar(20) not null,
  path_agency varchar(4) not null,
  call_year integer not null,
  action varchar(10) not null,
  round integer not null,
  status varchar(20) not null,
  outcome varchar(20),
  started_by varchar(254) not null,
  started_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closing_reason varchar(4000),
  constraint grant_application_pk primary key (id),
  constraint grant_application_organisation foreign key (organisation_id) references organisation (id),
  constraint grant_application_path foreign key (path_id) references organisation_path (id)
);
create index grant_application_of_organisation on grant_application (organisation_id, started_at);
create index grant_application_of_path on grant_application (path_id);

-- What is written in a draft, section by section, as it was typed.
create table application_section (
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  kind varchar(20) not null,
  answers varchar(1000000) not null,
  saved_by varchar(254),
  saved_at timestamp with time zone,
  constraint application_section_pk primary key (id),
  constraint application_section_once unique (application_id, kind),
  constraint application_section_application foreign key (application_id) references grant_application (id)
);

-- What was received; rows are only ever added.
create table submission (
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  reference varchar(30) not null,
  received_at timestamp with time zone not null,
  late boolean not null,
  submitted_by varchar(254) not null,
  fingerprint varchar(64) not null,
  title varchar(300) not null,
  field varchar(20) not null,
  managed_by varchar(20) not null,
  country varchar(2) not null,
  community varchar(2),
  agency varchar(4),
  case_agency varchar(4) not null,
  route_reason varchar(40) not null,
  constraint submission_pk primary key (id),
  constraint submission_once unique (application_id),
  constraint submission_reference_once unique (reference),
  constraint submission_application foreign key (application_id) references grant_application (id)
);
create index submission_list on submission (case_agency, received_at);

create table submitted_section (
  submission_id uuid not null,
  kind varchar(20) not null,
  answers varchar(1000000) not null,
  constraint submitted_section_pk primary key (submission_id, kind),
  constraint submitted_section_submission foreign key (submission_id) references submission (id)
);
