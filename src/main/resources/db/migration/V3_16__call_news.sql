-- What organisations that apply to an international event have not heard yet; a row goes when its letter is written.
create table event_call_news (
  event_application_id uuid not null,
  kind varchar(20) not null,
  event_id uuid not null,
  sequence integer not null,
  constraint event_call_news_pk primary key (event_application_id, kind),
  constraint event_call_news_of foreign key (event_application_id) references event_application (id)
);
create index event_call_news_waiting on event_call_news (event_id, event_application_id);

-- An organisation that was selected and does not come, or whose event does not take place, has no place that is kept for it.
update event_application set status = 'NOT_COMING', version = version + 1
where status = 'SELECTED' and participation_id in (
  select p.id from participation p join event e on e.id = p.event_id
  where p.status in ('DECLINED', 'NO_ANSWER', 'CANCELLED', 'LAPSED') and e.status <> 'CANCELLED');
update event_application set status = 'EVENT_CANCELLED', version = version + 1
where status = 'SELECTED' and event_id in (select e.id from event e where e.status = 'CANCELLED');
create index event_application_of_participation on event_application (participation_id);
