create sequence strand_meeting_number start with 1;

-- Meetings of the agencies of a strand.
create table strand_meeting (
  id uuid not null,
  version integer not null,
  reference varchar(30) not null,
  kind varchar(20) not null,
  agency varchar(4) not null,
  title varchar(200) not null,
  place varchar(200) not null,
  online_address varchar(300),
  starts_on date not null,
  ends_on date not null,
  starts_at time,
  answer_by date not null,
  agenda varchar(4000) not null,
  status varchar(20) not null,
  minutes varchar(20000),
  planned_at timestamp with time zone not null,
  planned_by varchar(254) not null,
  cancelled_because varchar(2000),
  constraint strand_meeting_pk primary key (id),
  constraint strand_meeting_reference unique (reference)
);

create table strand_meeting_strand (
  meeting_id uuid not null,
  strand varchar(30) not null,
  constraint strand_meeting_strand_pk primary key (meeting_id, strand),
  constraint strand_meeting_strand_of foreign key (meeting_id) references strand_meeting (id)
);
create index strand_meeting_by_strand on strand_meeting_strand (strand, meeting_id);

-- Which agencies are invited, the host among them, what they answered and whether they were there.
create table strand_meeting_agency (
  meeting_id uuid not null,
  agency varchar(4) not null,
  answer varchar(20),
  who_comes varchar(1000),
  agenda_points varchar(4000),
  answered_at timestamp with time zone,
  answered_by varchar(254),
  present boolean,
  constraint strand_meeting_agency_pk primary key (meeting_id, agency),
  constraint strand_meeting_agency_of foreign key (meeting_id) references strand_meeting (id)
);
create index strand_meeting_by_agency on strand_meeting_agency (agency, meeting_id);

-- What was agreed at a meeting and which agency does it.
create table agreed_action (
  id uuid not null,
  version integer not null,
  meeting_id uuid not null,
  reference varchar(40) not null,
  what varchar(1000) not null,
  agency varchar(4) not null,
  due_on date not null,
  status varchar(20) not null,
  note varchar(2000),
  agreed_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closed_by varchar(254),
  constraint agreed_action_pk primary key (id),
  constraint agreed_action_reference unique (reference),
  constraint agreed_action_of foreign key (meeting_id) references strand_meeting (id)
);
create index agreed_action_of_meeting on agreed_action (meeting_id, reference);
create index agreed_action_of_agency on agreed_action (agency, status, due_on);

-- What the agencies of a strand plan to do together.
create table work_plan_item (
  id uuid not null,
  version integer not null,
  strand varchar(30) not null,
  plan_year integer not null,
  title varchar(200) not null,
  description varchar(4000),
  agency varchar(4) not null,
  planned_for varchar(100),
  status varchar(20) not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(254) not null,
  constraint work_plan_item_pk primary key (id)
);
create index work_plan_of_strand on work_plan_item (strand, plan_year, title);

create table joint_project (
  id uuid not null,
  version integer not null,
  strand varchar(30) not null,
  title varchar(200) not null,
  description varchar(4000),
  agency varchar(4) not null,
  starts_on date,
  ends_on date,
  web varchar(300),
  status varchar(20) not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(254) not null,
  constraint joint_project_pk primary key (id)
);
create index joint_project_of_strand on joint_project (strand, title);

create table joint_project_agency (
  project_id uuid not null,
  agency varchar(4) not null,
  constraint joint_project_agency_pk primary key (project_id, agency),
  constraint joint_project_agency_of foreign key (project_id) references joint_project (id)
);
