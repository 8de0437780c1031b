-- How long paths were in a phase, summed as they leave it: nothing here is worked out by looking through history.
-- strand ALL counts a path once, however many strands it is in.
create table phase_time (
  agency varchar(4) not null,
  phase varchar(30) not null,
  strand varchar(30) not null,
  left_month date not null,
  passed integer not null,
  skipped integer not null,
  total_seconds bigint not null,
  constraint phase_time_pk primary key (agency, phase, strand, left_month)
);

-- What the figures count and the case list pages through, without touching the paths that have ended.
create index organisation_path_running on organisation_path (status, agency, phase, id);
create index organisation_path_newest on organisation_path (opened_at, reference);
create index organisation_path_newest_of_agency on organisation_path (agency, opened_at, reference);
