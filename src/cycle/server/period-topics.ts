import type { TopicsOfData } from '#platform/server/live/event-topics.ts';

type PeriodEvent = 'periods-opened' | 'structure-date-changed';

const TOPICS: Readonly<Record<PeriodEvent, TopicsOfData>> = {
  'periods-opened': () => [{ topic: 'periods' }],
  'structure-date-changed': () => [{ topic: 'periods' }],
};

/** What the events of reporting periods have changed. */
export async function periodTopics(): Promise<typeof TOPICS> {
  return TOPICS;
}
