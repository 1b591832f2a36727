-- Reports: asked for by an office, written by units section by section, submitted, accepted, published.
-- Rows are kept as they stand; their past is in the event log.

create table report_request (
  id uuid primary key,
  changed_event bigint not null references event,
  -- Who asks: itself and all units below it that live on the day it is sent.
  unit uuid not null references unit (id),
  period text collate "C" not null,
  title text not null,
  -- Where reports of the unit are dated from: a name of a town.
  place text not null,
  -- [{key, level, kind, number, title}]: the sections in their order.
  outline jsonb not null,
  -- [{level, day}]: until when units of a level send theirs.
  due_days jsonb not null,
  -- To whom the report of the unit itself goes, one line each.
  recipients jsonb not null,
  sent_day date not null,
  is_withdrawn boolean not null
);
create index report_request_period on report_request (period);

create table report (
  id uuid primary key,
  changed_event bigint not null references event,
  request uuid not null references report_request,
  unit uuid not null references unit (id),
  state text not null check (state in ('draft', 'submitted', 'returned', 'accepted', 'published')),
  -- Who submitted it last, and does not accept it then, unless the rule says so.
  submitter text,
  -- When it was submitted first, accepted last.
  submitted_day date,
  accepted_day date,
  -- Why it was returned.
  reason text,
  unique (request, unit)
);

create table report_section (
  id uuid primary key,
  changed_event bigint not null references event,
  report uuid not null references report,
  -- The key of a section of the outline.
  section text collate "C" not null,
  text text not null,
  -- What its figures were when it was written: {reference: value}.
  seen jsonb not null,
  unique (report, section)
);

create table report_quote (
  id uuid primary key,
  changed_event bigint not null references event,
  report uuid not null references report,
  section text collate "C" not null,
  -- By which the text of the section names it: {quote.1}.
  number int not null,
  source_report uuid not null references report,
  -- The words as they were when they were taken over.
  text text not null,
  -- Whether the report they are from was accepted by then.
  was_accepted boolean not null,
  unique (report, section, number)
);
create index report_quote_source on report_quote (source_report);

create table report_difficulty (
  id uuid primary key,
  changed_event bigint not null references event,
  unit uuid not null references unit (id),
  period text collate "C" not null,
  -- About work, never about a named person.
  text text not null,
  -- The unit that is to answer.
  owner uuid not null references unit (id),
  state text not null check (state in ('raised', 'taken-up', 'answered', 'closed')),
  answer text,
  raised_day date not null,
  answered_day date,
  -- {kind, id}: what answered it, where that was no unit by itself: a conclusion.
  answer_origin jsonb
);
create index report_difficulty_owner on report_difficulty (owner);
create index report_difficulty_unit on report_difficulty (unit, period);

create table approval_rule (
  id uuid primary key,
  changed_event bigint not null references event,
  -- There is one.
  is_only boolean not null unique check (is_only),
  -- Whether somebody else must accept what somebody submitted.
  is_separate boolean not null,
  -- The decision by which it is so.
  basis text not null
);

create table report_edition (
  id uuid primary key,
  changed_event bigint not null references event,
  report uuid not null references report,
  -- 1: as it was published; from 2 on amendments.
  ordinal int not null,
  -- Of the register of documents.
  number int not null,
  symbol text not null,
  dated date not null,
  word_file uuid not null references kept_file,
  pdf_file uuid not null references kept_file,
  -- All that it said: texts, figures by unit and reference, annex, who had sent and who had not.
  frozen jsonb not null,
  -- [{unit, reference, was, is}]: what an amendment changes.
  changes jsonb not null,
  signing_post uuid,
  signing_person uuid references person (id),
  -- In whose place it was signed, where not in the own right: of a body, or of whoever holds a post.
  authority text check (authority in ('on-behalf', 'for-head', 'by-order', 'by-authorisation')),
  authority_of uuid,
  check ((authority is null) = (authority_of is null)),
  unique (report, ordinal)
);
