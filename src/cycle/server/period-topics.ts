import type { TopicsOfData } from '#platform/server/live/event-topics.ts';

const TOPICS: Readonly<Record<'periods-opened', TopicsOfData>> = {
  'periods-opened': () => [{ topic: 'periods' }],
};

/** What the events of reporting periods have changed. */
export async function periodTopics(): Promise<typeof TOPICS> {
  return TOPICS;
}
