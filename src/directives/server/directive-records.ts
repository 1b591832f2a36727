import type { RecordTable } from '#platform/server/records/record-table.ts';

/** Every table of records that this room keeps. */
export const DIRECTIVE_RECORDS: readonly RecordTable[] = [];
