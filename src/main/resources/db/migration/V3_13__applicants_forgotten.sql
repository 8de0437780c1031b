-- Since when nobody is known any more of those whom organisations would have sent to an international event.
alter table international_call add column forgotten_at timestamp with time zone;
