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
interface NotFromEvents {
  readonly table: string;
  /** Left out: the whole table. */
  readonly columns?: readonly string[];
  readonly why: string;
}

const SECRET = 'by this somebody comes in; the log holds nothing that could be used or guessed';
const PASSING = 'lets somebody in for a time; who is to come in again gets a link, or signs in';
const WAITING = 'waits for a day to be joined to something; that is told by events';
const WORKED_OUT = 'worked out again when somebody asks';

/** Everything that is not made anew from the events. `docs/architecture.md` lists the same. */
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
    why: 'tells known browsers from strangers; the next sign-in tells it again',
  },
  { table: 'people_state', why: 'a counter for the memory of running servers; any number does' },
  { table: 'answered_request', why: 'answers a request that comes twice; for days only' },
  { table: 'handed_in_file', why: WAITING },
  { table: 'handed_in_chunk', why: WAITING },
  { table: 'restatement', why: WORKED_OUT },
  { table: 'restated_total', why: WORKED_OUT },
];
