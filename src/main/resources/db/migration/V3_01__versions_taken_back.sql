-- How many versions an organisation took back before it sent another: they give it no place in the round any more.
alter table grant_application add column versions_taken_back integer default 0 not null;
update grant_application set versions_taken_back = versions_received where status = 'DRAFT';
