-- Events that tell what is after them, as roles do, name the unit there: found by it like all others.

create index event_unit_after on event ((data -> 'after' ->> 'unit'), recorded_at, number)
where data -> 'after' ? 'unit';
