-- Articles for everybody to read: a draft from the record, then a public page with its figures kept for good.

create table article (
  id uuid primary key,
  changed_event bigint not null references event,
  unit uuid not null references unit (id),
  period text not null,
  conference uuid,
  language text not null check (language in ('vi', 'en')),
  state text not null check (
    state in ('draft', 'submitted', 'approved', 'published', 'corrected', 'withdrawn')
  ),
  -- Its place on the public pages; kept for good, also when it is withdrawn.
  slug text unique,
  title text not null,
  lead text not null,
  body text not null,
  photographs jsonb not null,
  credit jsonb not null,
  -- What its text asked for, as it was published.
  figures jsonb,
  corrections jsonb not null,
  notice text,
  published_at timestamptz,
  changed_at timestamptz,
  writers jsonb not null,
  check ((slug is null) = (published_at is null) and (slug is null) = (figures is null))
);
create index article_unit on article (unit);
create index article_published on article (published_at desc, id) where published_at is not null;
