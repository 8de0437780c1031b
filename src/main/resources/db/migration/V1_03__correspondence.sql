create table outbox_message (
  id uuid not null,
  number bigint generated always as identity,
  message_key varchar(300) not null,
  letter varchar(60) not null,
  confidential boolean not null,
  recipient_email varchar(254) not null,
  recipient_name varchar(200),
  language varchar(2) not null,
  agency varchar(4),
  reference varchar(100),
  subject varchar(500) not null,
  body varchar(1000000) not null,
  status varchar(10) not null,
  attempts integer not null,
  last_error varchar(1000),
  written_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  constraint outbox_message_pk primary key (id),
  constraint outbox_message_number_once unique (number),
  constraint outbox_message_key_once unique (message_key)
);
create index outbox_message_due on outbox_message (status, due_at);
create index outbox_message_of_case on outbox_message (reference, number);
create index outbox_message_of_agency on outbox_message (agency, number);
create index outbox_message_recipient on outbox_message (recipient_email, number);
