-- What lets somebody in for a time is in no backup: a restored server lets nobody in by an old session or
-- link. A backup keeps such a table, told by how its comment begins, without its rows.

comment on table session is 'not in backups: lets somebody in for a time';
comment on table known_device is 'not in backups: tells browsers in which somebody signed in';
comment on table challenge is 'not in backups: lets somebody in for a time';
comment on table one_time_link is 'not in backups: lets somebody in for a time';
