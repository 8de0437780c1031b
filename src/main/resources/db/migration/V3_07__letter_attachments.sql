-- Files that go with a letter, kept with it so that every attempt sends the same.
create table outbox_attachment (
  message_id uuid not null,
  number integer not null,
  file_name varchar(150) not null,
  media_type varchar(200) not null,
  size_bytes integer not null,
  content bytea not null,
  constraint outbox_attachment_pk primary key (message_id, number),
  constraint outbox_attachment_message foreign key (message_id) references outbox_message (id) on delete cascade
);
