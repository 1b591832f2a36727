-- Directives from above: the register, the units that each was sent to, and the sessions in which they studied it.

create table directive (
  id uuid primary key,
  changed_event bigint not null references event,
  number text not null,
  symbol text not null,
  issuer text not null,
  kind text not null,
  issued_on date not null,
  subject text not null,
  file uuid references kept_file,
  study_by date,
  standing text not null,
  standing_on date,
  standing_by text,
  registered_year int not null,
  arrival_number int not null,
  another_of uuid references directive,
  -- Number, symbol and issuer, however they were typed: by it a second entry of one document is found.
  name_key text not null,
  unique (registered_year, arrival_number)
);

create index directive_name on directive (name_key);

create table directive_unit (
  id uuid primary key,
  changed_event bigint not null references event,
  directive uuid not null references directive,
  unit uuid not null references unit (id),
  state text not null,
  sent_on date not null,
  acknowledged_on date,
  studied_on date,
  absence_reason text,
  programme_number text,
  programme_symbol text,
  programme_title text,
  programme_on date,
  programme_file uuid references kept_file,
  unique (directive, unit)
);

create index directive_unit_unit on directive_unit (unit);

create table study_session (
  id uuid primary key,
  changed_event bigint not null references event,
  directive uuid not null,
  unit uuid not null,
  held_on date not null,
  place text not null,
  speaker uuid references person,
  summoned int not null check (summoned > 0),
  attended int not null check (attended between 0 and summoned),
  makes_up_for uuid references study_session,
  is_taken_back boolean not null,
  foreign key (directive, unit) references directive_unit (directive, unit)
);

create index study_session_of on study_session (directive, unit);
create index study_session_speaker on study_session (speaker);
