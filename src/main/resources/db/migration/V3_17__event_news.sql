-- What each change of an event changed, by name: who is told reads what is new, and a move of the hours alone is called that.
alter table event_change add column facts varchar(200);
update event_change set facts = became, became = null where kind = 'PLAN';
-- Since which of the event's changes an organisation waits to hear; what it heard before is not told again.
alter table participation add column news_since integer;
