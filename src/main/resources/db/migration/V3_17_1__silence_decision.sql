-- What an officer decided at once for all who had not answered in time; empty again as soon as it is carried out for this one.
alter table participation add column silence_decision varchar(20);
