-- A round of invitations to an event: chosen by officers, sent in the background portion by portion.
create table invitation_round (
  id uuid not null,
  version integer not null,
  event_id uuid not null,
  number integer not null,
  status varchar(20) not null,
  begun_at timestamp with time zone not null,
  begun_by varchar(254) not null,
  sent_at timestamp with time zone,
  sent_by varchar(254),
  stopped_at timestamp with time zone,
  stopped_by varchar(254),
  last_sent_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint invitation_round_pk primary key (id),
  constraint invitation_round_number_once unique (event_id, number),
  constraint invitation_round_event foreign key (event_id) references event (id)
);

-- Whom a round invites, and what became of each.
create table invitation_choice (
  round_id uuid not null,
  participation_id uuid not null,
  outcome varchar(30) not null,
  address varchar(254),
  settled_at timestamp with time zone,
  constraint invitation_choice_pk primary key (round_id, participation_id),
  constraint invitation_choice_round foreign key (round_id) references invitation_round (id),
  constraint invitation_choice_participation foreign key (participation_id) references participation (id)
);
create index invitation_choice_to_send on invitation_choice (round_id, outcome, address);
create index invitation_choice_of_participation on invitation_choice (participation_id);

-- To which addresses an event has written: each once, whatever officers, rounds and nodes do at the same moment.
create table invitation_letter (
  event_id uuid not null,
  address varchar(254) not null,
  participation_id uuid not null,
  written_at timestamp with time zone not null,
  constraint invitation_letter_pk primary key (event_id, address),
  constraint invitation_letter_event foreign key (event_id) references event (id),
  constraint invitation_letter_participation foreign key (participation_id) references participation (id)
);
create index invitation_letter_of_participation on invitation_letter (participation_id);

-- The letters that events wrote before there were rounds.
insert into invitation_letter (event_id, address, participation_id, written_at)
select event_id, address, participation_id, written_at from (
  select p.event_id, lower(m.recipient_email) as address, p.id as participation_id, m.written_at,
    row_number() over (partition by p.event_id, lower(m.recipient_email) order by m.written_at, m.number) as nth
  from participation p join outbox_message m on m.reference = p.path_reference and m.letter = 'event-invitation'
  where p.event_id is not null and p.status <> 'PRESELECTED') letters
where nth = 1;

-- Registration is closed once, under the lock that guards the places.
alter table event_places add column closed_at timestamp with time zone;
alter table event_places add column closed_by varchar(254);
