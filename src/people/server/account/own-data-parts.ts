/** One part of what is kept about a person: the table, and the rows of it that are about that person. */
export interface OwnDataPart {
  readonly table: string;
  /** `$1` is the account, `$2` the person. Secrets are left out: hashes of passwords and tokens, keys. */
  readonly sql: string;
}

/**
 * Every table that names the person or the account; a test finds those that are missing here in the schema.
 */
export const OWN_DATA_PARTS: readonly OwnDataPart[] = [
  {
    table: 'person',
    sql: 'select id, family_name, middle_name, given_name, birth_date, entered, erased from person where id = $2',
  },
  {
    table: 'personal_datum',
    sql: `select field, value, event, encode(commitment, 'hex') as commitment
      from personal_datum where person = $2 order by event, field`,
  },
  {
    table: 'account',
    sql: `select id, login, email, language, is_sample, password_hash is not null as has_password,
      password_changed_at, totp_since, opened, closed from account where person = $2 order by opened`,
  },
  {
    table: 'recovery_code',
    sql: 'select used_at from recovery_code where account = $1 order by used_at',
  },
  {
    table: 'passkey',
    sql: `select id, credential, name, transports, counter, added_at, last_used_at
      from passkey where account = $1 order by added_at, id`,
  },
  { table: 'challenge', sql: 'select purpose, expires_at from challenge where account = $1' },
  {
    table: 'session',
    sql: `select id, device, created_at, last_seen_at, expires_at, proven_at
      from session where account = $1 order by created_at, id`,
  },
  {
    table: 'known_device',
    sql: 'select since, last_used_at from known_device where account = $1 order by since',
  },
  {
    table: 'one_time_link',
    sql: `select id, purpose, made, made_at, expires_at, used_at, withdrawn_at
      from one_time_link where account = $1 order by made_at, id`,
  },
  {
    table: 'membership_version',
    sql: 'select * from membership_version where person = $2 order by recorded_from',
  },
  {
    table: 'holding_version',
    sql: 'select * from holding_version where person = $2 order by recorded_from',
  },
  {
    table: 'role_version',
    sql: 'select * from role_version where account = $1 order by recorded_from',
  },
  {
    table: 'delegation_version',
    sql: `select * from delegation_version
      where from_account = $1 or to_account = $1 order by recorded_from`,
  },
  {
    // What the person did: the deeds themselves stand in the log of all.
    table: 'event',
    sql: 'select number, recorded_at, kind from event where actor = $1::text order by number',
  },
];
