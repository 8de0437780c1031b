-- A partner's place is only true within one version: who was taken out is kept with the version that counted at that moment.
alter table struck_partner add column version_number integer default 1 not null;
update struck_partner set version_number = coalesce(
  (select d.counting_number from late_version_decision d
     where d.application_id = struck_partner.application_id and d.decided_at <= struck_partner.struck_at and not exists (
       select 1 from late_version_decision n where n.application_id = d.application_id and n.decided_at <= struck_partner.struck_at
         and n.seen_number > d.seen_number)),
  (select max(v.number) from submission v
     where v.application_id = struck_partner.application_id and v.late = false and v.received_at <= struck_partner.struck_at),
  (select max(v.number) from submission v
     where v.application_id = struck_partner.application_id and v.received_at <= struck_partner.struck_at),
  (select a.versions_counting from grant_application a where a.id = struck_partner.application_id), 1);
alter table struck_partner drop constraint struck_partner_application;
alter table struck_partner drop constraint struck_partner_pk;
alter table struck_partner alter column version_number drop default;
alter table struck_partner add constraint struck_partner_pk primary key (application_id, version_number, place);
alter table struck_partner add constraint struck_partner_application foreign key (application_id) references grant_application (id);
