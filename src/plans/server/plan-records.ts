import type { RecordTable } from '#platform/server/records/record-table.ts';
import { TARGET } from './targets/kept-targets.ts';
import { TASK } from './tasks/kept-tasks.ts';
import { PLAN_BOUND } from './whole/kept-bounds.ts';
import { PLAN_RULE } from './whole/kept-rules.ts';

/** Every table of records that this room keeps. */
export const PLAN_RECORDS: readonly RecordTable[] = [TARGET, PLAN_RULE, PLAN_BOUND, TASK];
