-- Who is still to be told that the deadline of a call was moved; rows go as letters are written, portion by portion.
create table deadline_notice (
  application_id uuid not null,
  agency varchar(4) not null,
  call_year integer not null,
  action varchar(20) not null,
  round integer not null,
  passed boolean not null,
  moved_at timestamp with time zone not null,
  constraint deadline_notice_pk primary key (application_id),
  constraint deadline_notice_application foreign key (application_id) references grant_application (id)
);
create index deadline_notice_of_call on deadline_notice (call_year, action, round, agency, application_id);
