-- What the long texts of a version are like, as few numbers: versions that share a number may be much alike and are compared.
create table submission_sketch (
  submission_id uuid not null,
  hash bigint not null,
  constraint submission_sketch_pk primary key (submission_id, hash),
  constraint submission_sketch_submission foreign key (submission_id) references submission (id)
);
create index submission_sketch_hash on submission_sketch (hash);
