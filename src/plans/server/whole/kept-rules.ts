import { LATEST } from '#kernel/day.ts';
import type { IndicatorWeight, PlanRule, RuleKind } from '#plans/model/whole/plan-rule.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
import type { RecordTable } from '#platform/server/records/record-table.ts';

export interface RuleFields {
  readonly unit: string;
  readonly kind: RuleKind;
  readonly name: string;
  readonly basis: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly weights: readonly IndicatorWeight[];
  readonly isCapped: boolean;
}

export const PLAN_RULE: RecordTable<RuleFields> = {
  table: 'plan_rule',
  fields: {
    ...{ unit: 'id', kind: 'text', name: 'text', basis: 'text', validFrom: 'day' },
    ...{ validUntil: 'day', weights: 'json', isCapped: 'flag' },
  },
  kinds: ['plan-rule-set', 'plan-rule-changed'],
};

/** A rule as the model sees it. */
export function ruleOf(fields: RuleFields): PlanRule {
  const { kind, name, basis, validFrom, validUntil, weights, isCapped } = fields;
  const from = dayOfSql(validFrom);
  const until = validUntil === null ? LATEST : dayOfSql(validUntil);
  return { kind, name, basis, period: { from, until }, weights, isCapped };
}
