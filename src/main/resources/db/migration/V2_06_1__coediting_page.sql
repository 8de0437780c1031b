-- From which opened page a text was saved, and its number there: a save that comes twice or too late is known by it.
alter table section_version add column page varchar(40);
alter table section_version add column page_save integer;
