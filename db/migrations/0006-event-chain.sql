-- Events that cannot be quietly changed: each carries a hash of all that it says, and links chain
-- the hashes in the order in which the events came into sight. Nothing of either is ever changed.

-- SHA-256 of the event's canonical text. Empty: recorded before there were hashes.
alter table event add column hash bytea;

create table event_link (
  -- From 1, without a gap.
  position bigint primary key,
  -- No foreign key: its check would lock the row of each event once more.
  event bigint not null unique,
  -- The event's hash, its own or, where it carries none (is_late), made when it was linked.
  hash bytea not null,
  is_late boolean not null,
  linked_at timestamptz not null,
  -- SHA-256 over the head before, and over everything in this row.
  head bytea not null
);

-- Also for whoever owns the tables: a statement written by mistake changes nothing. Replaced where it
-- is there already: tables that a restore drops and makes anew leave their functions behind.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is only added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger only_added_to before update or delete or truncate on event
  for each statement execute function refuse_change();
create trigger only_added_to before update or delete or truncate on event_link
  for each statement execute function refuse_change();

-- Roles that were given more, as the serving role is by default privileges, keep reading and adding.
do $$ declare given record; begin
  for given in
    select distinct class.oid::regclass as name,
      case when right_of.grantee = 0 then 'public' else right_of.grantee::regrole::text end as grantee
    from pg_class class, aclexplode(class.relacl) right_of
    where class.oid in ('event'::regclass, 'event_link'::regclass)
      and right_of.grantee <> class.relowner
  loop
    execute format('revoke update, delete, truncate on %s from %s', given.name, given.grantee);
  end loop;
end $$;
