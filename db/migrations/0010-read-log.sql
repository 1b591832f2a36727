-- The log as it is read by auditors: newest first, by day, by who did something, by kind, by unit.

create index event_recorded on event (recorded_at, number);
create index event_kind on event (kind, recorded_at, number);
create index event_actor on event (actor, recorded_at, number);
create index event_unit on event ((data ->> 'unit'), recorded_at, number) where data ? 'unit';
