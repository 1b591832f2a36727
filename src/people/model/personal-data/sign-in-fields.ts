import { SESSION_HOURS } from '#people/model/session/session-life.ts';
import { DEVICE_DAYS } from '#people/model/sign-in/known-device.ts';
import type { PersonalFields } from './described-columns.ts';
import { RETENTION_DAYS } from './retention.ts';

const DELETED = 'deleted when the person is erased';
const AFTER_CLOSING = `at the latest ${RETENTION_DAYS.closedAccount} days after the account is closed`;

/** How somebody comes in, and from where. No network address is kept anywhere. */
export const SIGN_IN_FIELDS: readonly PersonalFields[] = [
  {
    table: 'recovery_code',
    columns: {
      account: 'whose code it is',
      hash: 'a hash of the code; the code is shown once and kept nowhere',
      used_at: 'when it was used',
    },
    why: 'to come in when the phone with the authenticator app is lost',
    keptFor: `until new codes are made or the second factor is turned off; ${AFTER_CLOSING}`,
    seenBy: 'nobody; the person sees how many are left',
    erasedBy: DELETED,
  },
  {
    table: 'passkey',
    columns: {
      id: 'an identity made by the program',
      credential: 'how the device calls the passkey',
      account: 'whose it is',
      public_key: 'checks what the device signs',
      counter: 'how often it signed, so that a copy is noticed',
      transports: 'how it is reached: by cable, by radio, within the device',
      name: 'what the person calls it',
      added_at: 'when it was added',
      last_used_at: 'when it was last used',
    },
    why: 'to sign in without a password',
    keptFor: `until the person removes it; ${AFTER_CLOSING}`,
    seenBy: 'the person',
    erasedBy: DELETED,
  },
  {
    table: 'challenge',
    columns: {
      id: 'an identity made by the program',
      value: 'random, to be signed by a passkey',
      purpose: 'to sign in, or to add a passkey',
      account: 'who adds one; of a sign-in nobody yet',
      expires_at: 'until when it may be answered',
    },
    why: 'an answer of a passkey counts once',
    keptFor: 'minutes; the rest is let go daily',
    seenBy: 'nobody',
    erasedBy: DELETED,
  },
  {
    table: 'session',
    columns: {
      token_hash: 'a hash of what the browser holds',
      id: 'an identity made by the program',
      account: 'who is signed in',
      device: 'the browser and the system, in a few words',
      created_at: 'when the person signed in',
      last_seen_at: 'when something was last asked, to the minute',
      expires_at: 'when it ends at the latest',
      proven_at: 'when the person last showed to be it',
    },
    why: 'to stay signed in, and to see and end the own sessions',
    keptFor: `until it is ended, at the latest ${SESSION_HOURS} hours after signing in; the rest is let go daily`,
    seenBy: 'the person',
    erasedBy: DELETED,
  },
  {
    table: 'known_device',
    columns: {
      token_hash: 'a hash of what the browser holds',
      account: 'who signed in with it',
      since: 'when that was first',
      last_used_at: 'when it was last',
    },
    why: 'strangers who guess at a password do not keep its owner out',
    keptFor: `${DEVICE_DAYS} days after it was last used; ${AFTER_CLOSING}`,
    seenBy: 'nobody',
    erasedBy: DELETED,
  },
  {
    table: 'one_time_link',
    columns: {
      id: 'an identity made by the program',
      token_hash: 'a hash of the link; the link is shown once and kept nowhere',
      purpose: 'to come in for the first time, or to set a new password',
      account: 'whom it lets in',
      made: 'the event by which it was made',
      made_at: 'when that was',
      expires_at: 'until when it may be used',
      used_at: 'when it was used',
      withdrawn_at: 'when it was withdrawn',
    },
    why: 'to come in for the first time, and after a forgotten password',
    keptFor: `${RETENTION_DAYS.endedLink} days after it could last be used`,
    seenBy: 'administrators of the whole organisation',
    erasedBy: DELETED,
  },
];
