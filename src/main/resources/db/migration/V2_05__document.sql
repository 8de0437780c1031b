-- A file that was taken in. Whose it is and what it is for is said by the owner's module; so no foreign key.
create table document (
  id uuid not null,
  number bigint generated always as identity,
  owner_id uuid not null,
  kind varchar(40) not null,
  about varchar(300),
  file_name varchar(150) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  added_by varchar(254) not null,
  added_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  kept boolean not null,
  delete_on date,
  legal_hold boolean not null,
  constraint document_pk primary key (id)
);
create index document_of_owner on document (owner_id, added_at);
create index document_due on document (delete_on);

-- Its content, in parts of half a megabyte.
create table document_part (
  document_id uuid not null,
  number integer not null,
  content bytea not null,
  constraint document_part_pk primary key (document_id, number),
  constraint document_part_document foreign key (document_id) references document (id) on delete cascade
);

-- The files that a received version was received with; rows are only ever added, and outlast the file itself.
create table submission_document (
  submission_id uuid not null,
  document_id uuid not null,
  kind varchar(40) not null,
  about varchar(300),
  file_name varchar(150) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  added_by varchar(254) not null,
  added_at timestamp with time zone not null,
  constraint submission_document_pk primary key (submission_id, document_id),
  constraint submission_document_submission foreign key (submission_id) references submission (id)
);
