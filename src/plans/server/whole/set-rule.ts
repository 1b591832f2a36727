import { formatDay, LATEST } from '#kernel/day.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Problem } from '#kernel/problem.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';
import { isPlannable } from '#plans/model/targets/target-value.ts';
import { planRuleProblem, type PlanRule } from '#plans/model/whole/plan-rule.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import {
  changeRecord,
  makeRecord,
  type ChangeOutcome,
} from '#platform/server/records/write-records.ts';
import { PLAN_RULE, ruleOf, type RuleFields } from './kept-rules.ts';

export type RuleProblem = Problem<PlanFacts & Pick<FigureFacts, 'unknown-indicator'>>;

interface RuleWish {
  readonly unit: string;
  readonly rule: PlanRule;
  readonly actor: EventActor;
}

/** Sets by which rule the whole plan of a unit is measured. */
export async function setRule(
  tx: Transaction,
  { unit, rule, actor }: RuleWish,
): Promise<ChangeOutcome<RuleFields, RuleProblem>> {
  const problem = await problemOf(tx, { unit, rule });
  if (problem !== undefined) return { kind: 'refused', problem };
  const event = { kind: 'plan-rule-set', actor, data: { unit } };
  const fields = fieldsOf(unit, rule);
  return { kind: 'done', record: await makeRecord(tx, { table: PLAN_RULE, fields, event }) };
}

/** Corrects a rule, or ends it; what was measured by it until then stays so by its days. */
export async function changeRule(
  tx: Transaction,
  {
    id,
    seen,
    rule,
    actor,
  }: Omit<RuleWish, 'unit'> & { readonly id: string; readonly seen: string },
): Promise<ChangeOutcome<RuleFields, RuleProblem>> {
  const unit = (await recordOf(tx, PLAN_RULE, id))?.unit;
  return changeRecord<RuleFields, RuleProblem>(tx, {
    ...{ table: PLAN_RULE, id, seen },
    event: { kind: 'plan-rule-changed', actor, data: { unit } },
    decide: async (before) => {
      const problem = await problemOf(tx, { unit: before.unit, rule, but: id });
      if (problem !== undefined) return { kind: 'refused', problem };
      return { kind: 'done', after: fieldsOf(before.unit, rule) };
    },
  });
}

async function problemOf(
  tx: Transaction,
  { unit, rule, but }: { unit: string; rule: PlanRule; but?: string },
): Promise<RuleProblem | undefined> {
  // Of two who set a rule for the same days at once the second waits, and finds it.
  await tx.query('select pg_advisory_xact_lock(14, hashtext($1))', [unit]);
  const others = await rulesOfUnit(tx, unit);
  const problem = planRuleProblem(rule, others.filter(({ id }) => id !== but).map(ruleOf));
  return problem ?? weightProblem(tx, rule);
}

async function weightProblem(
  queries: Queries,
  { weights }: PlanRule,
): Promise<RuleProblem | undefined> {
  const { byCode } = await loadIndicators(queries);
  for (const { indicator: code } of weights) {
    const indicator = byCode.get(code)?.indicator;
    if (indicator === undefined) return { code: 'unknown-indicator', facts: { code } };
    if (!isPlannable(indicator)) return { code: 'not-plannable', facts: { code } };
  }
  return undefined;
}

function rulesOfUnit(queries: Queries, unit: string): Promise<readonly Kept<RuleFields>[]> {
  const order = 'valid_from, id';
  return recordsWhere(queries, PLAN_RULE, { where: 'unit = $1', values: [unit], order });
}

function fieldsOf(unit: string, { period, weights, ...rule }: PlanRule): RuleFields {
  const validUntil = period.until === LATEST ? null : formatDay(period.until);
  return {
    ...{ unit, kind: rule.kind, name: rule.name, basis: rule.basis },
    ...{ validFrom: formatDay(period.from), validUntil, weights: [...weights] },
    isCapped: rule.isCapped,
  };
}
