import type { TopicSource } from '#platform/server/live/event-topics.ts';

/** What events of this room change on screens. */
export const reportTopics: TopicSource = async () => ({});
