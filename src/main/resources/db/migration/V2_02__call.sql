-- A round of a call that an administrator opened; its rules are those of a rule set with that version.
create table programme_call (
  call_year integer not null,
  action varchar(10) not null,
  round integer not null,
  version integer not null,
  rules_version integer not null,
  fields varchar(200) not null,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  deadline_source varchar(500) not null,
  deadline_confirmed boolean not null,
  opened_by varchar(254) not null,
  opened_at timestamp with time zone not null,
  constraint programme_call_pk primary key (call_year, action, round)
);

-- Whether an agency opens an optional round; an agency that is not here has not said so.
create table programme_call_agency (
  call_year integer not null,
  action varchar(10) not null,
  round integer not null,
  agency varchar(4) not null,
  takes_part boolean not null,
  constraint programme_call_agency_pk primary key (call_year, action, round, agency),
  constraint programme_call_agency_call foreign key (call_year, action, round) references programme_call (call_year, action, round)
);

-- What was changed of an opened call, by whom and why; rows are only ever added.
create table programme_call_change (
  id uuid not null,
  call_year integer not null,
  action varchar(10) not null,
  round integer not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(254) not null,
  kind varchar(20) not null,
  agency varchar(4),
  was varchar(100) not null,
  became varchar(100) not null,
  reason varchar(2000) not null,
  constraint programme_call_change_pk primary key (id),
  constraint programme_call_change_call foreign key (call_year, action, round) references programme_call (call_year, action, round)
);
create index programme_call_change_list on programme_call_change (call_year, action, round, changed_at);

create index grant_application_of_call on grant_application (call_year, action, round);
