-- Review conferences: agenda, delegates, what was said, minutes and conclusions. Each row stands as it is;
-- its past is in the event log. Free text is about work, never about a named person.

create table conference (
  id uuid primary key,
  changed_event bigint not null references event,
  unit uuid not null references unit (id),
  period text not null,
  title text not null,
  day date not null,
  -- By the clock of the organisation: `08:00`.
  starts text not null,
  place text not null,
  chair_person uuid not null references person,
  chair_post uuid,
  -- Who took the place of the chair when it was opened, and by which post or body.
  acting_chair uuid references person,
  acting_chair_post uuid,
  secretary_person uuid not null references person,
  secretary_post uuid,
  -- Which share of those summoned must be present, and by what rule.
  quorum jsonb not null,
  state text not null check (state in ('prepared', 'summoned', 'opened', 'closed', 'cancelled')),
  opened_at timestamptz,
  closed_at timestamptz,
  -- Counts the changes that calendars must hear of (RFC 5545, SEQUENCE).
  calendar_sequence integer not null
);
create index conference_unit on conference (unit, day);

create table agenda_item (
  id uuid primary key,
  changed_event bigint not null references event,
  conference uuid not null references conference,
  position integer not null,
  title text not null,
  kind text not null check (kind in
    ('opening', 'report', 'discussion', 'follow-up', 'conclusion', 'closing', 'break', 'other')),
  -- As planned.
  minutes integer not null check (minutes > 0),
  presenter uuid references person,
  presenter_post uuid,
  state text not null check (state in ('waiting', 'current', 'done', 'dropped')),
  began_at timestamptz,
  ended_at timestamptz,
  -- What the secretary adds to the minutes.
  note text not null
);
create index agenda_item_conference on agenda_item (conference, position);

create table delegate (
  id uuid primary key,
  changed_event bigint not null references event,
  conference uuid not null references conference,
  person uuid not null references person,
  post uuid,
  body uuid,
  unit uuid references unit (id),
  -- Guests are counted for no quorum.
  is_guest boolean not null,
  state text not null check (state in ('summoned', 'excused', 'present', 'left')),
  excuse text check (excuse in ('duty', 'illness', 'leave', 'other')),
  arrived_at timestamptz,
  left_at timestamptz,
  unique (conference, person)
);

create table contribution (
  id uuid primary key,
  changed_event bigint not null references event,
  conference uuid not null references conference,
  item uuid not null references agenda_item,
  delegate uuid not null references delegate,
  position integer not null,
  minutes integer not null check (minutes > 0),
  note text not null,
  state text not null check (state in ('waiting', 'speaking', 'done', 'withdrawn')),
  began_at timestamptz,
  ended_at timestamptz
);
create index contribution_conference on contribution (conference, position);

create table conference_minutes (
  id uuid primary key,
  changed_event bigint not null references event,
  conference uuid not null unique references conference,
  state text not null check (state in ('draft', 'signed')),
  number integer,
  signed_day date,
  word_file uuid,
  pdf_file uuid
);

create table conclusion (
  id uuid primary key,
  changed_event bigint not null references event,
  conference uuid not null references conference,
  number integer not null,
  text text not null,
  product text not null,
  due_day date not null,
  -- Who is to do it: units each on its own, one that leads with others, or every unit of a level.
  assignment jsonb not null,
  -- Of the reports, which it answers.
  difficulties jsonb not null,
  state text not null check (state in ('drafted', 'issued', 'dropped')),
  issued_day date,
  unique (conference, number)
);
