-- The private addresses of calendars: whoever knows one reads what its owner would. A new one takes the place of the old one.
create table calendar_feed (
  secret varchar(43) not null,
  owner_kind varchar(20) not null,
  owner varchar(254) not null,
  made_at timestamp with time zone not null,
  made_by varchar(254) not null,
  constraint calendar_feed_pk primary key (secret),
  constraint calendar_feed_one_each unique (owner_kind, owner)
);

-- The public list and its feeds, over all agencies and of one.
create index event_listed_until on event (listed, ends_on);
