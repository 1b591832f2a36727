import type { RecordTable } from '#platform/server/records/record-table.ts';
import { TARGET } from '#plans/server/targets/kept-targets.ts';
import { TASK } from '#plans/server/tasks/kept-tasks.ts';
import { PLAN_BOUND } from '#plans/server/whole/kept-bounds.ts';
import { PLAN_RULE } from '#plans/server/whole/kept-rules.ts';

/** Every table of records that this room keeps. */
export const PLAN_RECORDS: readonly RecordTable[] = [TARGET, PLAN_RULE, PLAN_BOUND, TASK];
