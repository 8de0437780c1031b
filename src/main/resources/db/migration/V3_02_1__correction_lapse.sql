-- Why a correction that was asked for is no longer waited for: nobody answered in time, or the application went on without it.
alter table application_correction add column lapsed_because varchar(20);
update application_correction set lapsed_because = 'NOT_ANSWERED' where lapsed_at is not null;
-- Corrections that were left open when their application was taken back or closed.
update application_correction set lapsed_at = current_timestamp, lapsed_because = (select case when a.outcome = 'WITHDRAWN' then 'WITHDRAWN' else 'CLOSED' end
    from grant_application a where a.id = application_correction.application_id)
  where lapsed_at is null and answered_at is null and application_id in (select id from grant_application where status = 'CLOSED');
