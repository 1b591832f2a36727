import { CYCLE_RECORDS } from '#cycle/server/kept-approval-rule.ts';
import { DOCUMENT_RECORDS } from '#documents/server/number-register.ts';
import { PLAN_RECORDS } from '#plans/server/plan-records.ts';
import { DIRECTIVE_RECORDS } from '#directives/server/directive-records.ts';
import { ACTIVITY_RECORDS } from '#activities/server/activity-records.ts';
import { REPORT_RECORDS } from '#reports/server/report-records.ts';
import { CONFERENCE_RECORDS } from '#conference/server/conference-records.ts';
import { ARTICLE_RECORDS } from '#publication/server/article-records.ts';
import type { RecordTable } from '#platform/server/records/record-table.ts';

/** Every table of records of every feature: the log is read by it, and the state made anew. */
export const ALL_RECORD_TABLES: readonly RecordTable[] = [
  ...CYCLE_RECORDS,
  ...DOCUMENT_RECORDS,
  ...PLAN_RECORDS,
  ...DIRECTIVE_RECORDS,
  ...ACTIVITY_RECORDS,
  ...REPORT_RECORDS,
  ...CONFERENCE_RECORDS,
  ...ARTICLE_RECORDS,
];
