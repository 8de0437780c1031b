create table mentoring (
  id uuid not null,
  version integer not null,
  organisation_path_id uuid not null,
  organisation_id uuid not null,
  agency varchar(4) not null,
  support varchar(20) not null,
  grounds varchar(200) not null,
  status varchar(30) not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  briefing varchar(4000),
  goals varchar(4000),
  apply_by date,
  evaluation_rating integer,
  evaluation_helped varchar(4000),
  evaluation_better varchar(4000),
  evaluation_person varchar(254),
  evaluation_answered_at timestamp with time zone,
  conclusion_goals varchar(20),
  conclusion_summary varchar(4000),
  conclusion_advice varchar(4000),
  constraint mentoring_pk primary key (id),
  constraint mentoring_path foreign key (organisation_path_id) references organisation_path (id),
  constraint mentoring_organisation foreign key (organisation_id) references organisation (id)
);
create index mentoring_of_path on mentoring (organisation_path_id, opened_at);
create index mentoring_of_organisation on mentoring (organisation_id);

create table mentor_term (
  mentoring_id uuid not null,
  user_id varchar(64) not null,
  name varchar(254) not null,
  appointed_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  reason varchar(4000),
  constraint mentor_term_mentoring foreign key (mentoring_id) references mentoring (id)
);
create index mentor_term_of_mentoring on mentor_term (mentoring_id, appointed_at);

create table mentoring_session (
  id uuid not null,
  version integer not null,
  mentoring_id uuid not null,
  starts_at timestamp with time zone not null,
  mode varchar(20) not null,
  place varchar(500) not null,
  purpose varchar(30) not null,
  status varchar(20) not null,
  minutes varchar(4000),
  actions varchar(4000),
  constraint mentoring_session_pk primary key (id),
  constraint mentoring_session_mentoring foreign key (mentoring_id) references mentoring (id)
);
create index mentoring_session_of_mentoring on mentoring_session (mentoring_id, starts_at);
