-- The register of numbers: who issues a document takes the next one of its unit, type and year. Decree
-- 30/2020/NĐ-CP, Appendix I, II.3: numbers begin with 1 each calendar year; none is left out or given twice.

create table document_number (
  id uuid primary key,
  changed_event bigint not null references event,
  -- The unit that issues it.
  unit uuid not null references unit (id),
  type text collate "C" not null,
  year int not null check (year between 1 and 9999),
  number int not null check (number > 0),
  -- What the room that wrote it knows it by; it keeps its number.
  document uuid not null unique,
  unique (unit, type, year, number)
);
