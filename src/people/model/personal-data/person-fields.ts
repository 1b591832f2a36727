import type { PersonalFields } from './described-columns.ts';
import { RETENTION_DAYS } from './retention.ts';

const UNTIL_ERASED = 'until the person is erased';
const BY_ERASURE = 'emptied when the person is erased';

/** Who somebody is. */
export const PERSON_FIELDS: readonly PersonalFields[] = [
  {
    table: 'person',
    columns: {
      id: 'an identity made by the program, by which posts and deeds name the person',
      entered: 'the event by which the person was entered',
      corrected: 'the event by which the name was last corrected',
      erased: 'the event by which the person was erased',
    },
    why: 'what was decided stays with whoever decided it, also when the name is gone',
    keptFor: 'as long as the organisation keeps its records',
    seenBy: 'everyone signed in; without a name once the person is erased',
    erasedBy: 'stays, and stands for nobody that could be told from it',
  },
  {
    table: 'person',
    columns: {
      family_name: 'family name',
      middle_name: 'middle name',
      given_name: 'given name',
      sort_key: 'the name as lists are sorted by it',
      search_key: 'the name as it is searched, without marks',
    },
    why: 'others must know who holds a post and who did something',
    keptFor: UNTIL_ERASED,
    seenBy: 'everyone signed in',
    erasedBy: BY_ERASURE,
  },
  {
    table: 'person',
    columns: { birth_date: 'date of birth; asked for only where two persons have one name' },
    why: 'tells persons of one name apart, and sorts them',
    keptFor: UNTIL_ERASED,
    seenBy: 'who manages people, and the person',
    erasedBy: BY_ERASURE,
  },
  {
    table: 'personal_datum',
    columns: {
      commitment: 'what the event log holds in place of a value: a hash with a salt',
      person: 'whose value it is',
      field: 'which value: a name, a login, an e-mail address',
      event: 'the event that committed to it',
    },
    why: 'shows that an event meant this value, without the log telling it',
    keptFor: 'as long as the log; without value and salt nobody can tell the value from it',
    seenBy: 'the person, in the file of its own data',
    erasedBy: 'stays, and tells nothing once value and salt are gone',
  },
  {
    table: 'personal_datum',
    columns: {
      value: 'the value itself, as it was told',
      salt: 'what makes the hash of the value impossible to guess',
    },
    why: 'shows that an event meant this value, as long as that may be asked',
    keptFor: `${UNTIL_ERASED}; a former name ${RETENTION_DAYS.formerName} days after it was changed, a former login or address ${RETENTION_DAYS.formerAddress}, unless a closed account bears it`,
    seenBy: 'the person, in the file of its own data',
    erasedBy: BY_ERASURE,
  },
  {
    table: 'account',
    columns: {
      id: 'an identity made by the program, by which events name who did something',
      person: 'whose account it is',
      language: 'the language of its screens and mails',
      is_sample: 'made for trying the program out',
      opened: 'the event that opened it',
      closed: 'the event that closed it',
    },
    why: 'what was done stays with the account that did it',
    keptFor: 'as long as the organisation keeps its records',
    seenBy: 'the person; administrators and auditors of the whole organisation',
    erasedBy: 'stays: deeds stand under it, and no name',
  },
  {
    table: 'account',
    columns: {
      login: 'what is typed when signing in',
      email: 'where links are sent, if the organisation sends mail; may be empty',
    },
    why: 'to sign in, and to be reached with a link',
    keptFor: UNTIL_ERASED,
    seenBy: 'the person; administrators and auditors of the whole organisation',
    erasedBy: BY_ERASURE,
  },
  {
    table: 'account',
    columns: {
      password_hash: 'argon2id of the password; the password is kept nowhere',
      password_changed_at: 'when it was last set',
      totp_secret: 'the key of the authenticator app',
      totp_since: 'since when the second factor is on',
      totp_step: 'the last code taken, so that none counts twice',
    },
    why: 'nobody else comes in under the name of the person',
    keptFor: `until ${RETENTION_DAYS.closedAccount} days after the account is closed`,
    seenBy: 'nobody; the person sees whether they are set',
    erasedBy: BY_ERASURE,
  },
];
