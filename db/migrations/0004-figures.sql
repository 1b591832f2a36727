-- Indicators, figures with every version, and the totals kept of them.
-- The large tables lead with the period: figures and their totals lie together, a sheet of units
-- and indicators is a few unbroken stretches, and a distributed PostgreSQL would split by it.
-- They name what they belong to by numbers and without foreign keys, which cost a load more than
-- all the rest; units, periods and indicators are never deleted.

create table indicator (
  number int generated always as identity primary key,
  id uuid not null unique,
  code text not null unique,
  name text not null,
  name_en text not null,
  unit_of_measure text not null,
  decimals smallint not null,
  aggregation text not null check (aggregation in ('sum', 'ratio', 'min', 'max', 'none')),
  share_basis text,
  numerator int references indicator,
  denominator int references indicator,
  -- The indicator whose target for the year this one is.
  target_of int references indicator
);

create table asked (
  period int not null,
  unit int not null,
  indicator int not null,
  primary key (period, unit, indicator)
);

create table figure (
  -- Scaled by the decimals of the indicator; empty: withdrawn.
  value bigint,
  event bigint not null,
  -- The event that accepted it; empty: submitted only.
  accepted_event bigint,
  period int not null,
  unit int not null,
  indicator int not null,
  -- From 1; the last one is in force.
  version int not null,
  -- The row of the file that told it.
  source_row int,
  -- t told, c corrected, w withdrawn
  change "char" not null,
  primary key (period, unit, indicator, version)
);

-- Kept for units that have others below; of a unit that has none, the figure is the total.
-- One total may lie in several slots, to be added: writers of different slots do not wait for
-- each other on the rows that all of them touch.
create table total (
  -- Everything told, submitted or accepted; empty where nothing is.
  value numeric,
  accepted_value numeric,
  period int not null,
  unit int not null,
  indicator int not null,
  slot smallint not null,
  reported int not null,
  accepted_reported int not null,
  expected int not null,
  primary key (period, unit, indicator, slot)
);

-- Totals of a period on the tree of another day; dropped when something beneath them changes.
create table restatement (
  number int generated always as identity primary key,
  period int not null references reporting_period,
  tree int not null references structure_tree on delete cascade,
  -- a accepted only, b both
  scope "char" not null,
  unique (period, tree, scope)
);

create table restated_total (
  value numeric,
  restatement int not null,
  unit int not null,
  indicator int not null,
  reported int not null,
  expected int not null,
  status smallint not null,
  primary key (restatement, unit, indicator)
);

create table publication (
  id uuid primary key,
  event bigint not null references event,
  period text not null,
  happens_on date not null,
  scope "char" not null,
  -- The totals as they were, as a stored file.
  content bytea not null references stored_file
);
