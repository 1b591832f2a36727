import {
  holdBodyAgain,
  holdHoldingAgain,
  holdMembershipAgain,
  holdPostAgain,
  holdTermAgain,
} from './bodies-and-posts.ts';
import { correctPersonAgain, enterPersonAgain, erasePersonAgain } from './entered-people.ts';
import {
  delegateRoleAgain,
  endDelegationAgain,
  endRoleAgain,
  giveRoleAgain,
} from './given-roles.ts';
import { KINDS_WITHOUT_RECORD } from './not-from-events.ts';
import {
  chooseLanguageAgain,
  closeAccountAgain,
  openAccountAgain,
  takeBackInvitationAgain,
} from './opened-accounts.ts';
import type { DoAgain } from './recorded-change.ts';

/** What each kind of event about people did, to be done again. */
export const PEOPLE_DEEDS: Readonly<Record<string, DoAgain>> = {
  'person-entered': enterPersonAgain,
  'person-corrected': correctPersonAgain,
  'person-erased': erasePersonAgain,
  'body-made': holdBodyAgain,
  'body-changed': holdBodyAgain,
  'term-opened': holdTermAgain,
  'member-chosen': holdMembershipAgain,
  'membership-ended': holdMembershipAgain,
  'post-made': holdPostAgain,
  'post-changed': holdPostAgain,
  'post-given': holdHoldingAgain,
  'post-left': holdHoldingAgain,
  'role-given': giveRoleAgain,
  'role-ended': endRoleAgain,
  'role-delegated': delegateRoleAgain,
  'delegation-ended': endDelegationAgain,
  'account-opened': openAccountAgain,
  'account-closed': closeAccountAgain,
  'invitation-taken-back': takeBackInvitationAgain,
  'language-chosen': chooseLanguageAgain,
  ...Object.fromEntries(KINDS_WITHOUT_RECORD.map((kind) => [kind, doNothing])),
};

async function doNothing(): Promise<void> {}
