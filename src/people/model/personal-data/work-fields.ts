import type { PersonalFields } from './described-columns.ts';

const AS_RECORDS = 'as long as the organisation keeps its records';
const STAYS_UNDER_IDENTITY =
  'stays, under an identity that stands for nobody once the person is erased';
const DAYS = {
  valid_from: 'from which day on',
  valid_until: 'until which day',
  recorded_from: 'the event by which this came to be known',
  recorded_until: 'the event by which it was known to be otherwise',
};

/** What somebody is in the organisation, and what somebody did. */
export const WORK_FIELDS: readonly PersonalFields[] = [
  {
    table: 'holding_version',
    columns: {
      holding: 'an identity made by the program',
      post: 'which post',
      person: 'who holds it',
      is_acting: 'until somebody is appointed',
      ...DAYS,
    },
    why: 'who answered for what, and when',
    keptFor: AS_RECORDS,
    seenBy: 'everyone signed in',
    erasedBy: STAYS_UNDER_IDENTITY,
  },
  {
    table: 'membership_version',
    columns: {
      membership: 'an identity made by the program',
      body: 'of which body',
      term: 'for which term',
      person: 'who is a member',
      seat: 'head, deputy, standing member or member',
      ...DAYS,
    },
    why: 'who decided together, and when',
    keptFor: AS_RECORDS,
    seenBy: 'everyone signed in',
    erasedBy: STAYS_UNDER_IDENTITY,
  },
  {
    table: 'role_version',
    columns: {
      role_id: 'an identity made by the program',
      account: 'who may do something; empty where whoever holds a post may',
      post: 'whoever holds this post may do it',
      role: 'what may be done',
      unit: 'for which unit',
      reach: 'for it alone, or with all below',
      ...DAYS,
    },
    why: 'who may do what, and who could when something was done',
    keptFor: AS_RECORDS,
    seenBy: 'the person; administrators and auditors',
    erasedBy: STAYS_UNDER_IDENTITY,
  },
  {
    table: 'delegation_version',
    columns: {
      delegation: 'an identity made by the program',
      role_id: 'which role is lent',
      from_account: 'who lends it',
      to_account: 'who uses it meanwhile',
      unit: 'for which unit',
      reach: 'for it alone, or with all below',
      ...DAYS,
    },
    why: 'who stood in for whom, and when',
    keptFor: AS_RECORDS,
    seenBy: 'both persons; administrators and auditors',
    erasedBy: STAYS_UNDER_IDENTITY,
  },
  {
    table: 'event',
    columns: {
      actor:
        'the identity of the account that did it; operator, import or sample: nobody signed in',
      recorded_at: 'when it was done',
      data: 'what was before and after: of persons identities and salted commitments alone; of a figure also the source that was told with it, such as the name of a file',
    },
    why: 'who did what must be open to proof',
    keptFor: 'for good: it is a chain, and nothing of it is ever changed',
    seenBy: 'auditors of the whole organisation; of a figure whoever may see the figure',
    erasedBy: STAYS_UNDER_IDENTITY,
  },
  {
    table: 'kept_file',
    columns: {
      name: 'what a file was called by whoever handed it in; files are about work, and may name or show people',
      hash: 'where its bytes lie',
    },
    why: 'documents and photographs of work stand with what they show',
    keptFor: AS_RECORDS,
    seenBy: 'who may see what the file belongs to',
    erasedBy:
      'stays; who is credited with a photograph is an identity, whose name goes. No event holds the name: it stands in this row, and salted in a stored file beside the log',
  },
  {
    table: 'handed_in_file',
    columns: {
      account: 'who handed it in',
      handed_in_at: 'when that was',
      name: 'what it was called by whoever handed it in',
      hash: 'a hash of its bytes',
    },
    why: 'a file is sent before what it belongs to is written',
    keptFor: '24 hours, and until the next daily round; what it is joined to keeps it in kept_file',
    seenBy: 'who handed it in',
    erasedBy: 'deleted by then; no event tells of it',
  },
  {
    table: 'answered_request',
    columns: {
      key: 'what the browser calls its request: random',
      headers: 'what was answered, above the text',
      body: 'what was answered: of a request about a person its identity and perhaps its name; never a password, a code or a link, since requests with secrets take no key',
      answered_at: 'when that was',
      request_hash: 'a hash of the request and of who sent it',
    },
    why: 'a request that arrives twice is done once',
    keptFor: '30 days',
    seenBy: 'who sent the request, if it is sent again',
    erasedBy: 'deleted when a person is erased whom the answer names',
  },
];
