import type { TopicSource } from '#platform/server/live/event-topics.ts';

const PLANS = [{ topic: 'plans' }];
const TASKS = [{ topic: 'tasks' }];

/** What events of this room change on screens. */
export const planTopics: TopicSource = async () => ({
  'target-given': () => PLANS,
  'target-withdrawn': () => PLANS,
  'plan-rule-set': () => PLANS,
  'plan-rule-changed': () => PLANS,
  'plan-bound-noted': () => PLANS,
  'plan-bound-taken-back': () => PLANS,
  // By a rule that counts tasks the whole plan goes with them.
  'task-set': () => [...TASKS, ...PLANS],
  'task-reported': () => [...TASKS, ...PLANS],
  'task-confirmed': () => [...TASKS, ...PLANS],
  'task-reopened': () => [...TASKS, ...PLANS],
  'task-withdrawn': () => [...TASKS, ...PLANS],
});
