import type { RecordTable } from '#platform/server/records/record-table.ts';

/** Every table of records that this room keeps. */
export const CONFERENCE_RECORDS: readonly RecordTable[] = [];
