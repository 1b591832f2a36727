-- The tree of a stretch of days, kept for the days whose tree figures are added up on. Made from
-- the organisation, and made anew when a reorganisation touches its days.
create table structure_tree (
  number int generated always as identity primary key,
  valid_from date not null,
  valid_until date not null,
  unique (valid_from)
);

create table structure_node (
  tree int not null references structure_tree on delete cascade,
  unit int not null references unit,
  -- Preorder: the branch of a unit is position to last_position.
  position int not null,
  last_position int not null,
  depth int not null,
  parent int references unit,
  -- The units above, from the nearest to the root.
  above int[] not null,
  is_leaf boolean not null,
  code text not null,
  name text not null,
  name_en text not null,
  level text not null,
  primary key (tree, unit)
);
create unique index structure_node_position on structure_node (tree, position);
create index structure_node_parent on structure_node (tree, parent);

create table reporting_period (
  number int generated always as identity primary key,
  code text not null unique,
  -- As told; empty: the last day by the civil calendar.
  told_structure_date date,
  structure_date date not null,
  -- Within one transaction a tree is dropped and its periods are given the one made in its place.
  tree int not null references structure_tree deferrable initially deferred
);
