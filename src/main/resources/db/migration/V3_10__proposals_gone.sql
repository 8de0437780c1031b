-- Proposals of sending agencies are kept with the applications to the call since V3_05, which moved them all: a part in an event is none.
alter table participation drop column priority;
