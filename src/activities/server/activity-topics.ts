import type { TopicSource } from '#platform/server/live/event-topics.ts';

const KINDS = [
  'place-entered',
  'place-changed',
  'outreach-noted',
  'outreach-changed',
  'outreach-told',
  'outreach-withdrawn',
  'photograph-added',
  'photograph-changed',
  'photograph-removed',
];

/** What events of this room change on screens. */
export const activityTopics: TopicSource = async () =>
  Object.fromEntries(KINDS.map((kind) => [kind, () => [{ topic: 'activities' as const }]]));
