-- Outreach events: where they were held, what they came to, and their photographs.

create table place (
  id uuid primary key,
  changed_event bigint not null references event,
  name text not null,
  kind text not null check (kind in ('province', 'commune', 'locality', 'other')),
  -- The wider place that it lies in.
  parent uuid references place
);

create table outreach_event (
  id uuid primary key,
  changed_event bigint not null references event,
  -- The one unit that tells it, in whose figures it counts.
  unit uuid not null references unit (id),
  day date not null,
  place uuid not null references place,
  title text not null,
  -- Names of organisations.
  partners jsonb not null,
  -- Identities of units that took part: named, and counted nowhere.
  supporting_units jsonb not null,
  -- Indicator and value of each, as plain decimals.
  results jsonb not null,
  state text not null check (state in ('noted', 'told', 'withdrawn'))
);
create index outreach_event_unit on outreach_event (unit, day);
create index outreach_event_day on outreach_event (day, place);

create table photograph (
  id uuid primary key,
  changed_event bigint not null references event,
  outreach_event uuid not null references outreach_event,
  file uuid not null references kept_file,
  caption text not null,
  alt_text text not null,
  credited_person uuid references person,
  credit_note text not null,
  is_removed boolean not null
);
create index photograph_of_event on photograph (outreach_event);
