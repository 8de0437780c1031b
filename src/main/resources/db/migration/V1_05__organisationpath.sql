create sequence organisation_path_number start with 1001;

create table organisation_path (
  id uuid not null,
  version integer not null,
  reference varchar(20) not null,
  organisation_id uuid not null,
  agency varchar(4) not null,
  status varchar(20) not null,
  phase varchar(30),
  opened_at timestamp with time zone not null,
  rest_until date,
  closed_at timestamp with time zone,
  constraint organisation_path_pk primary key (id),
  constraint organisation_path_reference_once unique (reference),
  constraint organisation_path_organisation foreign key (organisation_id) references organisation (id)
);
create index organisation_path_list on organisation_path (agency, status, phase, opened_at);
create index organisation_path_of_organisation on organisation_path (organisation_id);

create table organisation_path_strand (
  organisation_path_id uuid not null,
  strand varchar(30) not null,
  constraint organisation_path_strand_pk primary key (organisation_path_id, strand),
  constraint organisation_path_strand_path foreign key (organisation_path_id) references organisation_path (id)
);

create table path_entry (
  number bigint generated always as identity,
  organisation_path_id uuid not null,
  happened_at timestamp with time zone not null,
  kind varchar(30) not null,
  phase varchar(30),
  person varchar(254),
  reason varchar(4000),
  constraint path_entry_pk primary key (number),
  constraint path_entry_path foreign key (organisation_path_id) references organisation_path (id)
);
create index path_entry_of_path on path_entry (organisation_path_id, number);
