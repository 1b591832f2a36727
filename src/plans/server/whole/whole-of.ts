import { quotient } from '#figures/model/progress/written-share.ts';
import type { Day } from '#kernel/day.ts';
import type { Fraction } from '#kernel/fraction.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { pathToRoot } from '#organisation/server/unit-queries.ts';
import { ruleInForce, type PlanRule } from '#plans/model/whole/plan-rule.ts';
import { wholeShare, type WholeShare } from '#plans/model/whole/whole-share.ts';
import type { ReadPlan } from '#plans/server/progress/read-plan.ts';
import { countTasks } from '#plans/server/tasks/count-tasks.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { PLAN_BOUND, type BoundFields } from './kept-bounds.ts';
import { PLAN_RULE, ruleOf, type RuleFields } from './kept-rules.ts';

/** What can be said of the whole plan of a unit. */
export interface WholePlan {
  /** The rule in force; without one no percentage is made. */
  readonly rule: (PlanRule & Pick<Kept<RuleFields>, 'id' | 'version' | 'unit'>) | undefined;
  readonly share: WholeShare | undefined;
  /** What a text says, also where that is withdrawn: its version is asked for. */
  readonly bound: Kept<BoundFields> | undefined;
}

export async function wholeOf(
  queries: Queries,
  plan: ReadPlan,
  { period }: { readonly period: string },
): Promise<WholePlan> {
  const [{ id: unit }] = plan.branch;
  const rule = await ruleFor(queries, unit, plan.day);
  const [bound] = await recordsWhere(queries, PLAN_BOUND, {
    where: 'unit = $1 and period = $2',
    values: [unit, period],
  });
  if (rule === undefined) return { rule, share: undefined, bound };
  const tasks = rule.kind === 'tasks' ? await countTasks(queries, plan) : { due: 0, doneOfDue: 0 };
  return { rule, share: wholeShare(rule, { shareOf: shareIn(plan), tasks }), bound };
}

async function ruleFor(queries: Queries, unit: string, day: Day): Promise<WholePlan['rule']> {
  const above = await pathToRoot(queries, unit as UnitId, day);
  const line = [unit, ...above.map(({ id }) => id)];
  const kept = await recordsWhere(queries, PLAN_RULE, {
    where: 'unit = any($1::uuid[])',
    values: [line],
    order: 'valid_from, id',
  });
  const rules = kept.map((fields) => {
    const { id, version } = fields;
    return { ...ruleOf(fields), id, version, unit: fields.unit };
  });
  return ruleInForce(
    line.map((each) => rules.filter((rule) => rule.unit === each)),
    day,
  );
}

/** How much of its target an indicator of the unit has reached, exactly. */
function shareIn({ branch: [unit], known, planned, done }: ReadPlan) {
  return (code: string): Fraction | undefined => {
    const indicator = known.byCode.get(code);
    if (indicator === undefined) return undefined;
    const { value } = done(unit, indicator);
    const { target } = planned(unit, indicator);
    if (value === undefined || target === undefined) return undefined;
    return quotient({ digits: value, decimals: 0 }, { digits: target, decimals: 0 });
  };
}
