import type { TopicSource } from '#platform/server/live/event-topics.ts';
import { ARTICLE_KINDS } from '#publication/model/article-event-texts.ts';

/** What events of this room change on screens. */
export const articleTopics: TopicSource = async () =>
  Object.fromEntries(ARTICLE_KINDS.map((kind) => [kind, () => [{ topic: 'articles' }]]));
