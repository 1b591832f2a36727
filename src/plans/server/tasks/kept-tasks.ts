import type { TaskStanding } from '#plans/model/tasks/decide-task.ts';
import type { RecordTable } from '#platform/server/records/record-table.ts';

/** Out of what a task came: a conclusion of a conference, or the plan of a unit. */
export interface TaskOrigin {
  readonly kind: 'conclusion' | 'plan';
  /** Of the conclusion, or of the unit. */
  readonly id: string;
}

export interface TaskFields extends TaskStanding {
  readonly originKind: TaskOrigin['kind'];
  readonly origin: string;
  readonly title: string;
  readonly product: string;
  readonly dueDay: string;
  /** The unit that answers for it: exactly one. */
  readonly lead: string;
  readonly supporting: readonly string[];
}

export const TASK: RecordTable<TaskFields> = {
  table: 'task',
  fields: {
    ...{ originKind: 'text', origin: 'id', title: 'prose', product: 'prose', dueDay: 'day' },
    ...{ lead: 'id', supporting: 'json', state: 'text', note: 'prose', doneDay: 'day' },
    withdrawnDay: 'day',
  },
  kinds: ['task-set', 'task-reported', 'task-confirmed', 'task-reopened', 'task-withdrawn'],
};
