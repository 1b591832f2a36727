import type { TopicSource } from '#platform/server/live/event-topics.ts';

/** A file that was kept is shown nowhere until something is made of it, which has an event of its own. */
export const fileTopics: TopicSource = async () => ({ 'file-kept': () => [] });
