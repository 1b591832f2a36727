import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Problem } from '#kernel/problem.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';
import { isPercent } from '#plans/model/whole/plan-bound.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import {
  changeRecord,
  makeRecord,
  type ChangeOutcome,
} from '#platform/server/records/write-records.ts';
import { PLAN_BOUND, type BoundFields } from './kept-bounds.ts';

interface BoundWish {
  readonly fields: BoundFields;
  /** The version that was read; `0`: nothing was ever noted. */
  readonly seen: string;
  readonly actor: EventActor;
}

export type BoundProblem = Problem<PlanFacts & Pick<FigureFacts, 'not-a-period'>>;

/** Notes what a text says of the plan of a unit in a period, or takes that back. */
export async function noteBound(
  tx: Transaction,
  { fields, seen, actor }: BoundWish,
): Promise<ChangeOutcome<BoundFields, BoundProblem>> {
  const { unit, period, percent } = fields;
  if (lastDayOfPeriod(period) === undefined) {
    return refuse({ code: 'not-a-period', facts: { text: period } });
  }
  if (percent !== null && !isPercent(percent)) {
    return refuse({ code: 'bound-not-a-percent', facts: { text: percent } });
  }
  await tx.query('select pg_advisory_xact_lock(14, hashtext($1))', [`${unit} ${period}`]);
  const [held] = await recordsWhere(tx, PLAN_BOUND, {
    where: 'unit = $1 and period = $2',
    values: [unit, period],
  });
  if (seen !== String(held?.version ?? 0)) {
    return refuse({ code: 'bound-changed', facts: { current: held?.percent ?? '' } });
  }
  const noted = { kind: 'plan-bound-noted', actor, data: { unit } };
  const takenBack = { kind: 'plan-bound-taken-back', actor, data: { unit } };
  const event = percent === null ? takenBack : noted;
  if (held === undefined) {
    return { kind: 'done', record: await makeRecord(tx, { table: PLAN_BOUND, fields, event }) };
  }
  return changeRecord<BoundFields, BoundProblem>(tx, {
    ...{ table: PLAN_BOUND, id: held.id, event },
    decide: () => ({ kind: 'done', after: fields }),
  });
}

function refuse(problem: BoundProblem): ChangeOutcome<BoundFields, BoundProblem> {
  return { kind: 'refused', problem };
}
