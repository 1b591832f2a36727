import { distinctTopics, EVERYTHING, type LiveTopic } from '#platform/model/live-topic.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** What the log holds of an event, without who did it and when. */
export interface LoggedEvent {
  readonly number: string;
  readonly kind: string;
  /** As whoever recorded it wrote it. */
  readonly data: unknown;
}

/** What an event of one kind has changed, by its data. */
export type TopicsOfData = (data: unknown) => readonly LiveTopic[];

/**
 * What a feature says of events, its own and those that it follows, by their kinds. Asked once for
 * each handful of new events; what it needs to know for that, it reads then.
 */
export type TopicSource = (queries: Queries) => Promise<Readonly<Record<string, TopicsOfData>>>;

/** What events have changed; an event that no feature knows may have changed anything. */
export async function topicsOfEvents(
  queries: Queries,
  sources: readonly TopicSource[],
  events: readonly LoggedEvent[],
): Promise<readonly LiveTopic[]> {
  const told = await Promise.all(sources.map((source) => source(queries)));
  return distinctTopics(
    events.flatMap(({ kind, data }) => {
      const knowing = told.flatMap((byKind) => byKind[kind] ?? []);
      return knowing.length === 0 ? [EVERYTHING] : knowing.flatMap((topicsOf) => topicsOf(data));
    }),
  );
}
