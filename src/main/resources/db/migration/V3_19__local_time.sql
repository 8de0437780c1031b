-- Whose clocks the hours of an event are. Those of events planned before were typed in Brussels time, and stay that.
alter table event add column time_zone varchar(40) default 'Europe/Brussels' not null;
