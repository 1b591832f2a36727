import type { RecordTable } from '#platform/server/records/record-table.ts';

/** Every table of records that this room keeps. */
export const REPORT_RECORDS: readonly RecordTable[] = [];
