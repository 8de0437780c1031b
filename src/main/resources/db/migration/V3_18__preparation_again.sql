-- Who noted what a guardian said by telephone or letter; nobody where the guardian answered by the link.
alter table preparation_guardian add column noted_by varchar(254);
-- Whether a letter to the guardian is still to be written: after a move they go out a portion at a time.
alter table preparation_guardian add column letter_waits boolean default false not null;
create index preparation_of_birth on preparation (event_id, birth_date);

-- National events ask whether somebody is under 18 and no date of birth.
alter table preparation add column under_age boolean default false not null;

-- Who is still to be told of a new edition of the infopack, and which edition each knows.
create table infopack_news (
  participation_id uuid not null,
  event_id uuid not null,
  known_edition integer not null,
  constraint infopack_news_pk primary key (participation_id)
);
create index infopack_news_of_event on infopack_news (event_id, participation_id);

-- An officer has taken the claim in hand; from then on the organisation cannot take it back.
alter table travel_claim add column in_hand_by varchar(254);
alter table travel_claim add column sent_times integer default 0 not null;
update travel_claim set sent_times = 1 where status <> 'DRAFT';
create index travel_claim_of_event on travel_claim (event_id);
