-- How far the demo's clock is ahead of the real time, so that a restart does not turn it back; only the demo writes a row here.
create table demo_clock (
  id integer not null,
  ahead_seconds bigint not null,
  constraint demo_clock_pk primary key (id)
);
