/** What has changed, as far as whoever shows it must know to read it again: never who, never a value. */
export interface LiveTopic {
  /** `figures`, `organisation` …; the feature says which further fields narrow it down. */
  readonly topic: string;
}

/** What was found changed at one look into the log. */
export interface LiveChange {
  /** Of the event it ends with; where to go on when the connection breaks. */
  readonly number: string;
  readonly topics: readonly LiveTopic[];
}

/** Anything may have changed. */
export const EVERYTHING: LiveTopic = { topic: 'everything' };

/** More of them than this say no more than that everything is to be read again. */
const MOST_TOPICS = 50;

/** The same topics, each once; too many become one. */
export function distinctTopics(topics: Iterable<LiveTopic>): readonly LiveTopic[] {
  const distinct = new Map<string, LiveTopic>();
  for (const topic of topics) {
    distinct.set(JSON.stringify(topic), topic);
    if (topic.topic === EVERYTHING.topic || distinct.size > MOST_TOPICS) return [EVERYTHING];
  }
  return [...distinct.values()];
}
