import { EVERYTHING, type LiveChange, type LiveTopic } from '#platform/model/live-topic.ts';
import type { Database } from '#platform/server/database/database.ts';
import { changeHistory, type ChangeHistory } from './change-history.ts';
import { topicsOfEvents, type LoggedEvent, type TopicSource } from './event-topics.ts';
import { logStart, MOST_EVENTS, newEvents, type SeenInstant } from './new-events.ts';

export interface WatchedLog {
  readonly database: Database;
  readonly sources: readonly TopicSource[];
  readonly onFault: (error: unknown) => void;
}

/** Reads the log on from where it read last. */
export interface LogReader {
  /** Who asks while it reads gets the same answer; the first time there is no more than a start. */
  read(): Promise<ChangeHistory>;
}

const LONGEST_HISTORY = 1000;

/** `onChange` is told of all new events of one reading together. */
export function logReader(log: WatchedLog, onChange: (change: LiveChange) => void): LogReader {
  const { database } = log;
  let known: { seen: SeenInstant; readonly history: ChangeHistory } | undefined;
  let reading: Promise<ChangeHistory> | undefined;

  async function readOn(): Promise<ChangeHistory> {
    if (known === undefined) {
      const { seen, number } = await logStart(database);
      known = { seen, history: changeHistory(number, LONGEST_HISTORY) };
      return known.history;
    }
    const { history } = known;
    const { seen, events } = await newEvents(database, known.seen);
    const newest = events.at(-1);
    if (newest !== undefined) {
      const change = { number: newest.number, topics: await topicsOf(log, events) };
      history.add(change);
      onChange(change);
    }
    known.seen = seen;
    return history;
  }

  return {
    async read() {
      reading ??= readOn().finally(() => {
        reading = undefined;
      });
      return reading;
    },
  };
}

async function topicsOf(
  { database, sources, onFault }: WatchedLog,
  events: readonly LoggedEvent[],
): Promise<readonly LiveTopic[]> {
  if (events.length > MOST_EVENTS) return [EVERYTHING];
  return topicsOfEvents(database, sources, events).catch((error: unknown) => {
    // An event that cannot be read is told all the same, or it would stand in the way of all others.
    onFault(error);
    return [EVERYTHING];
  });
}
