-- Units over two times: valid (the days on which it is so) and recorded (the events between which
-- it was held to be so). Nothing is overwritten: a row that is held no more gets its recorded_until.

create table unit (
  -- Short, for the large tables; never shown.
  number int primary key,
  id uuid not null unique
);

-- Names by which others know a unit. Scheme "aside": a unit that lives within one day only, while
-- a reorganisation of many steps passes through it.
create table unit_alias (
  scheme text not null,
  outside_id text not null,
  unit int not null references unit,
  primary key (scheme, outside_id)
);

create table unit_version (
  unit int not null references unit,
  ordinal int not null,
  code text collate "C" not null,
  name text not null,
  name_en text not null,
  level text not null,
  type text not null,
  parent int references unit,
  valid_from date not null,
  valid_until date not null,
  -- As they are searched: without case and marks, folded by the application.
  code_key text collate "C" not null,
  name_key text collate "C" not null,
  recorded_from bigint not null references event,
  recorded_until bigint references event,
  primary key (unit, recorded_from, ordinal)
);
create index unit_version_held on unit_version (unit) where recorded_until is null;
create index unit_version_parent on unit_version (parent) where recorded_until is null;
create index unit_version_code on unit_version (code) where recorded_until is null;

-- Lines by which figures pass on from unit to unit, and (is_change) lines in which one unit goes on.
create table succession (
  happens_on date not null,
  position int not null,
  is_change boolean not null,
  kind text not null,
  from_unit int references unit,
  to_unit int references unit,
  from_code text not null,
  to_code text not null,
  -- {"whole": "41/58", "byBasis": {"population": "0.25"}}; what is not in it was not told.
  shares jsonb not null,
  legal_basis text not null,
  recorded_from bigint not null references event,
  recorded_until bigint references event,
  primary key (recorded_from, is_change, happens_on, position)
);
create index succession_from on succession (from_unit) where recorded_until is null;
create index succession_to on succession (to_unit) where recorded_until is null;

create table group_membership (
  level text not null,
  group_code text not null,
  group_name text not null,
  position int not null,
  unit int not null references unit,
  valid_from date not null,
  valid_until date not null,
  recorded_from bigint not null references event,
  recorded_until bigint references event,
  primary key (recorded_from, position)
);

-- Reorganisations entered one by one; corrected: a further version; undone: no version is held.
create table reorganisation (
  id uuid not null,
  version int not null,
  -- The event that first entered it: the order of those of one day.
  entered bigint not null references event,
  happens_on date not null,
  legal_basis text not null,
  steps jsonb not null,
  recorded_from bigint not null references event,
  recorded_until bigint references event,
  primary key (id, version)
);

-- One row. The base is what was imported; the organisation is the base and the reorganisations
-- held, in the order of their days.
create table organisation_state (
  is_only boolean primary key default true check (is_only),
  base bigint not null references event,
  -- The last event that changed the organisation.
  revision bigint not null references event
);
