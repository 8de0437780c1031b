-- The events of a year, whichever agency held them: organisations count with the agency that sent them.
create index event_of_year on event (starts_on, status);
