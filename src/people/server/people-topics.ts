import type { TopicSource } from '#platform/server/live/event-topics.ts';

/** Kinds of events about people, accounts, posts and roles: whoever shows any of these reads again. */
const KINDS = [
  'person-entered',
  'person-corrected',
  'body-made',
  'body-changed',
  'term-opened',
  'member-chosen',
  'membership-ended',
  'post-made',
  'post-changed',
  'post-given',
  'post-left',
  'role-given',
  'role-ended',
  'role-delegated',
  'delegation-ended',
  'account-closed',
  'account-opened',
  'link-made',
  'link-used',
  'links-withdrawn',
  'invitation-taken-back',
  'person-erased',
  'password-changed',
  'second-factor-on',
  'second-factor-off',
  'recovery-codes-made',
  'passkey-added',
  'passkey-removed',
  'sessions-ended',
  'language-chosen',
];

/** Come by the hundred every morning, and change nothing that others are shown. */
const UNSHOWN_KINDS = ['signed-in', 'signed-out'];

/** What events about people change on screens. */
export const peopleTopics: TopicSource = async () => ({
  ...Object.fromEntries(KINDS.map((kind) => [kind, () => [{ topic: 'people' as const }]])),
  ...Object.fromEntries(UNSHOWN_KINDS.map((kind) => [kind, () => []])),
});
