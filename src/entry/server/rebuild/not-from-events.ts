/** Kinds of events that tell of what is no record: nothing is made anew from them. */
export const KINDS_WITHOUT_RECORD = [
  'link-made',
  'link-used',
  'links-withdrawn',
  'password-changed',
  'second-factor-on',
  'second-factor-off',
  'recovery-codes-made',
  'passkey-added',
  'passkey-removed',
  'sessions-ended',
  'signed-in',
  'signed-out',
] as const;

/** What a database holds beside the record, and why no event could give it back. */
export interface NotFromEvents {
  readonly table: string;
  /** Left out: the whole table. */
  readonly columns?: readonly string[];
  readonly why: string;
}

const SECRET = 'lets somebody in: no secret, nor what could be guessed into one, stands in the log';
const PASSING = 'lets somebody in for a time: whoever is to come in again signs in again';
const WORKED_OUT = 'worked out again when it is asked for';

/**
 * Everything that is not made anew from the events. Somebody whose ways in are gone with it gets a link,
 * the first administrator from whoever runs the machine. `docs/architecture.md` lists the same.
 */
export const NOT_FROM_EVENTS: readonly NotFromEvents[] = [
  {
    table: 'account',
    columns: ['password_hash', 'password_changed_at', 'totp_secret', 'totp_since', 'totp_step'],
    why: SECRET,
  },
  { table: 'recovery_code', why: SECRET },
  { table: 'passkey', why: SECRET },
  { table: 'one_time_link', why: PASSING },
  { table: 'challenge', why: PASSING },
  { table: 'session', why: PASSING },
  {
    table: 'known_device',
    why: 'tells browsers apart while passwords are guessed: one sign-in fills it',
  },
  { table: 'people_state', why: 'counts changes for the memory of one server: any number does' },
  { table: 'answered_request', why: 'answers a request that comes twice within days' },
  { table: 'restatement', why: WORKED_OUT },
  { table: 'restated_total', why: WORKED_OUT },
];
