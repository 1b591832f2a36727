-- What every change leaves behind: one event each, files in chunks, and answers already given.

create table event (
  number bigint generated always as identity primary key,
  id uuid not null unique,
  recorded_at timestamptz not null,
  -- Until there are accounts: operator, import or sample.
  actor text not null,
  kind text not null,
  -- What was before and what is after; what is too long for it stands in a stored file.
  data jsonb not null,
  content bytea,
  -- Tells which events a reader with a snapshot has not seen.
  tx xid8 not null default pg_current_xact_id()
);
create index event_tx on event (tx);

-- The same bytes are kept once. Compressed with zstd, and so by nobody else; the hash (SHA-256) is of what they hold.
create table chunk (
  hash bytea primary key,
  content bytea not null
);
alter table chunk alter column content set storage external;

create table stored_file (
  hash bytea primary key,
  size bigint not null,
  chunks bytea[] not null
);

-- What was answered to a request that names a key: the same request is answered the same again.
create table answered_request (
  key text primary key,
  request_hash bytea not null,
  status int not null,
  headers jsonb not null,
  body text not null,
  answered_at timestamptz not null
);
