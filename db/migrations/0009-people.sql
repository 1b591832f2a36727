-- People, what they hold, and how they come in. Over the two times of the organisation: valid (days)
-- and recorded (events); what is held no more gets its recorded_until. What is about a person stands
-- here and never in the event log, which holds salted commitments only: see docs/personal-data.md.

create table person (
  id uuid primary key,
  family_name text not null,
  middle_name text not null,
  given_name text not null,
  -- Tells people of one name apart, the older first; not asked for otherwise.
  birth_date date,
  -- The order of names in the language of the organisation, and what is searched; made by the application.
  sort_key text collate "C" not null,
  search_key text collate "C" not null,
  entered bigint not null references event,
  -- The last event that corrected the names or the day.
  corrected bigint references event,
  -- Names are gone then; the person's deeds stay.
  erased bigint references event
);
create index person_sort on person (sort_key, id);

-- What the commitments of events stand for. Erased: value and salt are gone, and nobody can tell any more.
create table personal_datum (
  commitment bytea primary key,
  person uuid not null references person,
  field text not null,
  value text,
  salt bytea,
  event bigint not null references event
);
create index personal_datum_person on personal_datum (person);

create table account (
  id uuid primary key,
  person uuid not null references person,
  -- As it is typed when signing in, folded: without case and spaces around.
  login text collate "C" unique,
  email text not null default '',
  language text not null check (language in ('vi', 'en')),
  -- Made for trying the program out; never lets anybody in from beyond this machine.
  is_sample boolean not null default false,
  -- PHC string of argon2id; null: no password yet, or none wished.
  password_hash text,
  password_changed_at timestamptz,
  totp_secret text,
  -- Null: begun and not yet confirmed, so not asked for.
  totp_since timestamptz,
  -- The last step of time whose code was taken: a code counts once.
  totp_step bigint,
  opened bigint not null references event,
  closed bigint references event
);
create index account_person on account (person);

create table recovery_code (
  account uuid not null references account,
  hash bytea not null,
  used_at timestamptz,
  primary key (account, hash)
);

create table passkey (
  credential text primary key,
  -- By which it is named where nobody needs to know the credential.
  id uuid not null unique,
  account uuid not null references account,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  added_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_account on passkey (account);

-- What a sign-in by passkey, or its registration, was asked to sign; used once.
create table challenge (
  id uuid primary key,
  value text not null,
  purpose text not null check (purpose in ('sign-in', 'registration')),
  account uuid references account,
  expires_at timestamptz not null
);
create index challenge_end on challenge (expires_at);

-- Of all tokens only the SHA-256 is kept.
create table session (
  token_hash bytea primary key,
  id uuid not null unique,
  account uuid not null references account,
  -- What the browser calls itself, in a few words.
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  -- When the person last proved to be it; what is grave asks for it to be recent.
  proven_at timestamptz not null
);
create index session_account on session (account);

-- Browsers from which an account has come in: strangers who guess its password do not keep it out of these.
-- A browser that several use is known to each of them.
create table known_device (
  token_hash bytea not null,
  account uuid not null references account,
  since timestamptz not null,
  last_used_at timestamptz not null,
  primary key (token_hash, account)
);
create index known_device_account on known_device (account);

create table one_time_link (
  id uuid primary key,
  token_hash bytea not null unique,
  purpose text not null check (purpose in ('first-administrator', 'invitation', 'password-reset')),
  -- Whose it is; null for the first administrator, who has none yet.
  account uuid references account,
  made bigint not null references event,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz
);
create index one_time_link_account on one_time_link (account);

-- A committee, a command, an office or a mass organisation of a unit.
create table body_version (
  body uuid not null,
  unit uuid not null references unit (id),
  kind text not null check (kind in ('committee', 'command', 'office', 'mass-organisation')),
  name text not null,
  name_en text not null,
  valid_from date not null,
  valid_until date not null,
  recorded_from bigint not null references event,
  recorded_until bigint references event,
  primary key (body, recorded_from)
);
create index body_version_unit on body_version (unit) where recorded_until is null;

-- For how long the members of a body are chosen.
create table term_version (
  term uuid not null,
  body uuid not null,
  name text not null,
  valid_from date not null,
  valid_until date not null,
  recorded_from bigint not null references event,
  recorded_until bigint references event,
  primary key (term, recorded_from)
);
create index term_version_body on term_version (body) where recorded_until is null;

create table membership_version (
  membership uuid not null,
  body uuid not null,
  -- Of a body that works without terms: null.
  term uuid,
  person uuid not null references person,
  seat text not null check (seat in ('head', 'deputy-head', 'standing-member', 'member')),
  valid_from date not null,
  valid_until date not null,
  recorded_from bigint not null references event,
  recorded_until bigint references event,
  primary key (membership, recorded_from)
);
create index membership_version_body on membership_version (body) where recorded_until is null;
create index membership_version_person on membership_version (person) where recorded_until is null;

-- A post of a unit, or of a body of it. Held by nobody it is vacant; by several it is shared.
create table post_version (
  post uuid not null,
  unit uuid not null references unit (id),
  body uuid,
  title text not null,
  title_en text not null,
  -- How many may hold it at once.
  seats int not null check (seats between 1 and 100),
  -- The order of the posts of a unit.
  position int not null,
  valid_from date not null,
  valid_until date not null,
  recorded_from bigint not null references event,
  recorded_until bigint references event,
  primary key (post, recorded_from)
);
create index post_version_unit on post_version (unit) where recorded_until is null;

create table holding_version (
  holding uuid not null,
  post uuid not null,
  person uuid not null references person,
  -- Acting: does the work until somebody is appointed.
  is_acting boolean not null,
  valid_from date not null,
  valid_until date not null,
  recorded_from bigint not null references event,
  recorded_until bigint references event,
  primary key (holding, recorded_from)
);
create index holding_version_post on holding_version (post) where recorded_until is null;
create index holding_version_person on holding_version (person) where recorded_until is null;

-- A role of an account, or of whoever holds a post.
create table role_version (
  role_id uuid not null,
  account uuid references account,
  post uuid,
  role text not null check (role in
    ('viewer', 'reporter', 'approver', 'secretary', 'auditor', 'administrator')),
  -- Null: the whole organisation.
  unit uuid references unit (id),
  reach text not null check (reach in ('alone', 'below')),
  valid_from date not null,
  valid_until date not null,
  recorded_from bigint not null references event,
  recorded_until bigint references event,
  primary key (role_id, recorded_from),
  check ((account is null) <> (post is null))
);
create index role_version_account on role_version (account) where recorded_until is null;
create index role_version_post on role_version (post) where recorded_until is null;

-- A role that its holder lets another use for a time; it counts only as far as the holder's own does.
create table delegation_version (
  delegation uuid not null,
  role_id uuid not null,
  from_account uuid not null references account,
  to_account uuid not null references account,
  unit uuid references unit (id),
  reach text not null check (reach in ('alone', 'below')),
  valid_from date not null,
  valid_until date not null,
  recorded_from bigint not null references event,
  recorded_until bigint references event,
  primary key (delegation, recorded_from)
);
create index delegation_version_to on delegation_version (to_account) where recorded_until is null;
create index delegation_version_from on delegation_version (from_account) where recorded_until is null;

comment on column event.actor is 'The identity of an account; or operator, import or sample: nobody signed in.';

-- Counts up with every change to what gives roles, so that whoever has read the roles of an account once
-- knows whether they still hold.
create table people_state (
  is_only boolean primary key default true check (is_only),
  revision bigint not null
);
comment on table people_state is 'not in backups: every change makes it anew';

create or replace function count_people_change() returns trigger language plpgsql as $$
begin
  insert into people_state (revision) values (1)
  on conflict (is_only) do update set revision = people_state.revision + 1;
  return null;
end $$;
create trigger people_changed after insert or update or delete or truncate on role_version
  for each statement execute function count_people_change();
create trigger people_changed after insert or update or delete or truncate on delegation_version
  for each statement execute function count_people_change();
create trigger people_changed after insert or update or delete or truncate on holding_version
  for each statement execute function count_people_change();
create trigger people_changed after insert or update or delete or truncate on post_version
  for each statement execute function count_people_change();
create trigger people_changed after insert or delete or truncate or update of person, closed on account
  for each statement execute function count_people_change();
