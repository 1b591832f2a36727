import type { TopicSource } from '#platform/server/live/event-topics.ts';

/** A number changes nothing by itself: the event of what it was given to says what to read again. */
export const documentTopics: TopicSource = async () => ({
  'document-numbered': () => [],
});
