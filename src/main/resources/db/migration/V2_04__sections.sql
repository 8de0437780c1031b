-- Applications for KA220 have sections of their own now. What was written in the two that became others goes there.
update application_section set kind = 'RELEVANCE'
  where kind = 'DESCRIPTION' and saved_at is not null
    and application_id in (select id from grant_application where action = 'KA220');
update application_section set kind = 'PARTNERSHIP'
  where kind = 'COOPERATION' and saved_at is not null
    and application_id in (select id from grant_application where action = 'KA220');
-- Rows of sections in which nothing was written stood there from the beginning; a section that is not started has none any more.
delete from application_section where saved_at is null;
