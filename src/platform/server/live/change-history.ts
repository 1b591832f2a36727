import {
  distinctTopics,
  EVERYTHING,
  type LiveChange,
  type LiveTopic,
} from '#platform/model/live-topic.ts';

/** The changes told last, in the order in which they were told. */
export interface ChangeHistory {
  /** The number by which a reader goes on from here. */
  readonly newest: string;
  add(change: LiveChange): void;
  /**
   * What was told after a change. Everything, where that one is not known: told too long ago, or by
   * a process that ran before, which may have missed what committed late.
   */
  missedSince(number: string): readonly LiveTopic[];
}

export function changeHistory(start: string, longest: number): ChangeHistory {
  let changes: readonly LiveChange[] = [];
  return {
    get newest() {
      return changes.at(-1)?.number ?? start;
    },
    add(change) {
      changes = [...changes, change].slice(-longest);
    },
    missedSince(number) {
      const place = changes.findIndex((change) => change.number === number);
      if (place === -1) return [EVERYTHING];
      return distinctTopics(changes.slice(place + 1).flatMap(({ topics }) => topics));
    },
  };
}
