-- Who still has to hear that an event was moved or cancelled: set for all at once, taken back one by one as they are told.
alter table participation drop column told_sequence;
alter table participation add column news_waits boolean default false not null;
create index participation_news on participation (event_id, news_waits);
-- Reminded before a move, silent since: to be reminded of the new last day to answer.
alter table participation add column reminds_again boolean default false not null;
-- Of which change of its event an organisation said that it still comes.
alter table participation add column still_comes_since integer;

-- What became of an event after it was planned.
create table event_change (
  id uuid not null,
  event_id uuid not null,
  sequence integer not null,
  kind varchar(20) not null,
  was varchar(1000),
  became varchar(1000),
  reason varchar(2000),
  changed_at timestamp with time zone not null,
  changed_by varchar(254) not null,
  constraint event_change_pk primary key (id),
  constraint event_change_event foreign key (event_id) references event (id)
);
create index event_change_list on event_change (event_id, changed_at);
