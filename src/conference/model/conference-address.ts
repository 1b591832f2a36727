import { withQuery } from '#platform/model/address-query.ts';

/** Where the conferences are on the screens. */
export const CONFERENCES_PATH = '/conferences';

/** Where the conclusions of all conferences are. */
export const CONCLUSIONS_PATH = '/conclusions';

/** The page by which the secretary keeps a conference. */
export function conferenceAddress(conference: string): string {
  return `${CONFERENCES_PATH}/${conference}`;
}

/** What the hall sees. */
export function hallAddress(conference: string): string {
  return `${conferenceAddress(conference)}/hall`;
}

/** Which of the tasks that came of conclusions are shown: all, those that are done, those that are overdue. */
export const COUNTED_TASKS = ['all', 'done', 'overdue'] as const;
export type CountedTasks = (typeof COUNTED_TASKS)[number];

/** What a count of such tasks counts: of one conclusion, or led by one unit. */
export interface CountedPlace {
  readonly conclusion?: string | undefined;
  readonly unit?: string | undefined;
  readonly tasks: CountedTasks;
}

/** Where the tasks are listed that a count counts. */
export function countedTasksAddress({ conclusion, unit, tasks }: CountedPlace): string {
  return withQuery(CONCLUSIONS_PATH, { conclusion, unit, tasks });
}
