-- What the agency answered to a question that an organisation asked with its answer to an invitation.
create table event_question_answer (
  participation_id uuid not null,
  answer varchar(4000) not null,
  answered_at timestamp with time zone not null,
  answered_by varchar(254) not null,
  constraint event_question_answer_pk primary key (participation_id),
  constraint event_question_answer_of foreign key (participation_id) references participation (id)
);
