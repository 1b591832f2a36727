-- Plans: targets for a year, by which rule one percentage says how far all of it has come, what a text says
-- of that, and tasks. Rows are kept as they stand; their past is in the event log.

create table target (
  id uuid primary key,
  changed_event bigint not null references event,
  year text collate "C" not null,
  unit uuid not null references unit (id),
  -- The code of an indicator that is added up.
  indicator text collate "C" not null,
  -- A plain decimal; null: withdrawn, which is not zero.
  value text,
  -- What units passed on that ended before this day was known when it was given.
  given_day date not null,
  unique (year, indicator, unit)
);

create table plan_rule (
  id uuid primary key,
  changed_event bigint not null references event,
  -- Whose plan it is for, and those of the units below that have none of their own.
  unit uuid not null references unit (id),
  kind text not null check (kind in ('tasks', 'weighted')),
  name text not null,
  -- The decision by which it is so.
  basis text not null,
  valid_from date not null,
  -- The first day on which it is so no more; null: no end is known.
  valid_until date,
  -- [{indicator, weight}]; none where tasks are counted.
  weights jsonb not null,
  -- Whether what is beyond a target counts as reached and no more.
  is_capped boolean not null
);
create index plan_rule_unit on plan_rule (unit);

create table plan_bound (
  id uuid primary key,
  changed_event bigint not null references event,
  unit uuid not null references unit (id),
  period text collate "C" not null,
  comparison text not null
    check (comparison in ('greater-than', 'at-least', 'about', 'at-most', 'less-than')),
  -- In percent of the plan, a plain decimal; null: taken back.
  percent text,
  -- The text that says so.
  source text not null,
  unique (unit, period)
);

create table task (
  id uuid primary key,
  changed_event bigint not null references event,
  origin_kind text not null check (origin_kind in ('plan', 'conclusion')),
  -- A unit whose plan it is of, or a conclusion of a conference.
  origin uuid not null,
  title text not null,
  product text not null,
  due_day date not null,
  -- Exactly one; after its end its heir, by derivation.
  lead uuid not null references unit (id),
  -- Identities of units that help.
  supporting jsonb not null,
  state text not null,
  note text not null,
  done_day date,
  withdrawn_day date
);
create index task_lead on task (lead, due_day);
create index task_origin on task (origin);
