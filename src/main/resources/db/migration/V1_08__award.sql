create table award_decision (
  application_id uuid not null,
  version integer not null,
  awarded boolean not null,
  amount integer,
  reasons varchar(10000),
  decided_by varchar(254) not null,
  decided_at timestamp with time zone not null,
  constraint award_decision_pk primary key (application_id),
  constraint award_decision_application foreign key (application_id) references grant_application (id)
);
