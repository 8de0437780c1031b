-- A person in a draft may not have said yet how well it speaks the language.
alter table event_application_person alter column language_level drop not null;
