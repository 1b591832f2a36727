-- Files that were handed in and belong to nothing yet: no event tells of them, so that they can be let go of.
-- What they are joined to keeps them for good, in kept_file and with events.

create table handed_in_file (
  id uuid primary key,
  account uuid not null references account,
  handed_in_at timestamptz not null,
  name text not null,
  media_type text not null,
  -- In bytes.
  size bigint not null,
  -- Of a picture, in points.
  width int,
  height int,
  -- SHA-256 of its bytes.
  hash bytea not null
);
create index handed_in_file_account on handed_in_file (account);
create index handed_in_file_time on handed_in_file (handed_in_at);

create table handed_in_chunk (
  file uuid not null references handed_in_file on delete cascade,
  ordinal int not null,
  content bytea not null,
  primary key (file, ordinal)
);
alter table handed_in_chunk alter column content set storage external;

comment on table handed_in_file is 'not in backups: waits for a day to be joined to something';
comment on table handed_in_chunk is 'not in backups: the bytes of what waits for a day';
