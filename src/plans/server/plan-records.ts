import type { RecordTable } from '#platform/server/records/record-table.ts';

/** Every table of records that this room keeps. */
export const PLAN_RECORDS: readonly RecordTable[] = [];
