-- Files that were handed in: documents, and pictures written anew. The bytes lie with the stored files;
-- each room says in its own tables what a file belongs to, and who reads it there.

create table kept_file (
  id uuid primary key,
  name text not null,
  media_type text not null,
  -- In bytes.
  size bigint not null,
  -- Of a picture, in points.
  width int,
  height int,
  hash bytea not null references stored_file,
  event bigint not null references event
);
