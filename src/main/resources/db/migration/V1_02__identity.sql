-- The table that Spring Security's JdbcOneTimeTokenService works on.
create table one_time_tokens (
  token_value varchar(36) not null,
  username varchar(254) not null,
  expires_at timestamp not null,
  constraint one_time_tokens_pk primary key (token_value)
);
create index one_time_tokens_expiry on one_time_tokens (expires_at);
