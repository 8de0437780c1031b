-- Every save of a section, as it was typed. One person's saves within some minutes are one sitting, of which the last one is shown.
create table section_version (
  application_id uuid not null,
  kind varchar(20) not null,
  version integer not null,
  answers varchar(1000000) not null,
  saved_by varchar(254) not null,
  saved_at timestamp with time zone not null,
  sitting_began_at timestamp with time zone not null,
  superseded boolean not null,
  restores integer,
  constraint section_version_pk primary key (application_id, kind, version),
  constraint section_version_application foreign key (application_id) references grant_application (id)
);
create index section_version_recent on section_version (application_id, saved_at);

insert into section_version (application_id, kind, version, answers, saved_by, saved_at, sitting_began_at, superseded)
  select application_id, kind, version, answers, coalesce(saved_by, ''), saved_at, saved_at, false
  from application_section where saved_at is not null;

-- People who are no contact of the applicant and may read or write a draft, as a whole or some sections of it.
create table co_editor (
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  email varchar(254) not null,
  name varchar(200) not null,
  organisation varchar(300) not null,
  language varchar(2) not null,
  whole varchar(10),
  invited_by varchar(254) not null,
  invited_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_seen_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_by varchar(254),
  constraint co_editor_pk primary key (id),
  constraint co_editor_application foreign key (application_id) references grant_application (id)
);
create index co_editor_of_application on co_editor (application_id);
create index co_editor_of_person on co_editor (email);

create table co_editor_section (
  co_editor uuid not null,
  kind varchar(20) not null,
  ability varchar(10) not null,
  constraint co_editor_section_pk primary key (co_editor, kind),
  constraint co_editor_section_of foreign key (co_editor) references co_editor (id)
);

-- What people say to each other about a draft; no part of what is submitted.
create table section_comment (
  id uuid not null,
  application_id uuid not null,
  kind varchar(20) not null,
  question varchar(100),
  answer_to uuid,
  text varchar(4000) not null,
  written_by varchar(254) not null,
  written_at timestamp with time zone not null,
  done_by varchar(254),
  done_at timestamp with time zone,
  constraint section_comment_pk primary key (id),
  constraint section_comment_application foreign key (application_id) references grant_application (id),
  constraint section_comment_answer foreign key (answer_to) references section_comment (id)
);
create index section_comment_of_section on section_comment (application_id, kind, written_at);

-- The question to a partner whether its OID may be used, with the secret of its link as a digest.
create table partner_question (
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  oid varchar(9) not null,
  partner varchar(300) not null,
  associated boolean not null,
  email varchar(254) not null,
  name varchar(200),
  language varchar(2) not null,
  from_register boolean not null,
  secret varchar(64) not null,
  asked_by varchar(254) not null,
  asked_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  reminded_at timestamp with time zone,
  replaced_at timestamp with time zone,
  constraint partner_question_pk primary key (id),
  constraint partner_question_secret_once unique (secret),
  constraint partner_question_application foreign key (application_id) references grant_application (id)
);
create index partner_question_of_application on partner_question (application_id, oid, asked_at);

-- The proof: what a partner answered, when, to which words; rows are only ever added.
create table partner_answer (
  question uuid not null,
  number integer not null,
  given boolean not null,
  remark varchar(2000) not null,
  statement varchar(2000) not null,
  answered_at timestamp with time zone not null,
  constraint partner_answer_pk primary key (question, number),
  constraint partner_answer_of foreign key (question) references partner_question (id)
);

-- How it stood with each OID when a version was received; rows are only ever added.
create table consent_at_submission (
  application_id uuid not null,
  submission_version integer not null,
  oid varchar(9) not null,
  state varchar(20) not null,
  answered_at timestamp with time zone,
  constraint consent_at_submission_pk primary key (application_id, submission_version, oid),
  constraint consent_at_submission_application foreign key (application_id) references grant_application (id)
);
