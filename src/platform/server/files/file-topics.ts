import type { TopicSource } from '#platform/server/live/event-topics.ts';

/** A file is shown with what it is joined to, which has an event of its own. */
export const fileTopics: TopicSource = async () => ({
  'file-kept': () => [],
  'file-named': () => [],
});
