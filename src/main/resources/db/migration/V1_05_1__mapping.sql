create table mapping_record (
  organisation_path_id uuid not null,
  version integer not null,
  organisation_id uuid not null,
  agency varchar(4) not null,
  source varchar(20) not null,
  contacted_on date,
  channel varchar(20),
  response varchar(20) not null,
  may_be_invited boolean not null,
  paid_staff integer,
  volunteers integer,
  young_people_per_year integer,
  languages varchar(200) not null,
  expectations varchar(4000),
  interest varchar(4000),
  remarks varchar(4000),
  recorded_at timestamp with time zone not null,
  answered_on timestamp with time zone,
  answered_by varchar(254),
  constraint mapping_record_pk primary key (organisation_path_id),
  constraint mapping_record_path foreign key (organisation_path_id) references organisation_path (id),
  constraint mapping_record_organisation foreign key (organisation_id) references organisation (id)
);
create index mapping_record_of_organisation on mapping_record (organisation_id, recorded_at);

create table mapping_strand (
  organisation_path_id uuid not null,
  strand varchar(30) not null,
  constraint mapping_strand_pk primary key (organisation_path_id, strand),
  constraint mapping_strand_record foreign key (organisation_path_id) references mapping_record (organisation_path_id)
);

create table mapping_group (
  organisation_path_id uuid not null,
  barrier varchar(30) not null,
  constraint mapping_group_pk primary key (organisation_path_id, barrier),
  constraint mapping_group_record foreign key (organisation_path_id) references mapping_record (organisation_path_id)
);

create table mapping_need (
  organisation_path_id uuid not null,
  need varchar(30) not null,
  constraint mapping_need_pk primary key (organisation_path_id, need),
  constraint mapping_need_record foreign key (organisation_path_id) references mapping_record (organisation_path_id)
);

create table past_support (
  organisation_path_id uuid not null,
  action_type varchar(10) not null,
  role varchar(20) not null,
  call_year integer not null,
  constraint past_support_pk primary key (organisation_path_id, action_type, role, call_year),
  constraint past_support_record foreign key (organisation_path_id) references mapping_record (organisation_path_id)
);

create table experience (
  organisation_path_id uuid not null,
  action_type varchar(40) not null,
  status varchar(30) not null,
  computed_on date not null,
  constraint experience_pk primary key (organisation_path_id, action_type),
  constraint experience_record foreign key (organisation_path_id) references mapping_record (organisation_path_id)
);

create table mapping_note (
  organisation_path_id uuid not null,
  noted_at timestamp with time zone not null,
  kind varchar(30) not null,
  detail varchar(300),
  constraint mapping_note_record foreign key (organisation_path_id) references mapping_record (organisation_path_id)
);
create index mapping_note_of_record on mapping_note (organisation_path_id, noted_at);
