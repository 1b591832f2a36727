import { USUAL_APPROVAL_RULE, type ApprovalRule } from '#cycle/model/approval-rule.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { RecordTable } from '#platform/server/records/record-table.ts';

export interface RuleFields extends ApprovalRule {
  readonly isOnly: true;
}

export const APPROVAL_RULES: RecordTable<RuleFields> = {
  table: 'approval_rule',
  fields: { isOnly: 'flag', isSeparate: 'flag', basis: 'text' },
  kinds: ['approval-rule-changed'],
};

/** Every table of records that this room keeps. */
export const CYCLE_RECORDS: readonly RecordTable[] = [APPROVAL_RULES];

/** The rule that holds now, with its version: 0 while nobody has decided. */
export async function approvalRule(
  queries: Queries,
): Promise<ApprovalRule & { readonly id?: string; readonly version: number }> {
  const [rule] = await recordsWhere(queries, APPROVAL_RULES);
  if (rule === undefined) return { ...USUAL_APPROVAL_RULE, version: 0 };
  const { id, version, isSeparate, basis } = rule;
  return { id, version, isSeparate, basis };
}
