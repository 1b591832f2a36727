import { z } from 'zod';
import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import {
  scopeContract,
  writtenCode,
  writtenPeriod,
} from '#figures/server/routes/totals-contract.ts';
import { decide, type Subject } from '#kernel/permission.ts';
import type { Problem } from '#kernel/problem.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import { PLAN_RULES } from '#plans/model/plan-policy.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';
import { keepRestated } from '#plans/server/progress/keep-restated.ts';
import { readPlan, type PlanWish } from '#plans/server/progress/read-plan.ts';
import { superiorSubjects } from '#plans/server/superior-subjects.ts';
import { wholeOf } from '#plans/server/whole/whole-of.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { mayReadPlan, mayReadPlanParts, noSuch } from './plan-access.ts';
import { planContract, planPartsContract } from './plan-contract.ts';
import { presentParts, presentPlan } from './present-plan.ts';

const planQuery = z.strictObject({
  unit: writtenId,
  period: writtenPeriod.meta({
    description: 'What was done is that of its year until its end: of a second half, of both.',
  }),
  scope: scopeContract.default('accepted'),
});

export const PLAN_ROUTE = readRoute('/api/v1/plan', {
  summary: 'The plan of a unit for a year, and how far it has come by the end of a period',
  description:
    'A target given from above counts; without one what the parts come to, at last what was told as a figure. Of ratios, lowest and highest values there are no targets.',
  access: mayReadPlan(({ query }: { query: z.output<typeof planQuery> }) => query),
  query: planQuery,
  answer: planContract,
})
  .command((database, { asker, query }) => findPlan(database, asker, query))
  .present(presentPlan);

type Found<Its> =
  | ({ readonly kind: 'done' } & Its)
  | {
      readonly kind: 'refused';
      readonly problem: Problem<HttpFacts & PlanFacts & Pick<FigureFacts, 'not-a-period'>>;
    };

async function findPlan(
  database: Database,
  asker: Asker,
  query: z.output<typeof planQuery>,
): Promise<Found<Parameters<typeof presentPlan>[0]>> {
  const { period } = query;
  const wish = { ...query, today: asker.today };
  const refusal = periodRefusal(wish);
  if (refusal !== undefined) return refusal;
  const allowed = await allowedIn(database, asker, query.unit);
  await keepRestated(database, wish);
  return database.snapshot(async (view) => {
    const plan = await readPlan(view, wish);
    if (plan === undefined) return { kind: 'refused', problem: noSuch(query.unit) };
    const whole = await wholeOf(view, plan, wish);
    return { kind: 'done', plan, whole, period, allowed };
  });
}

function periodRefusal({ period }: PlanWish) {
  if (lastDayOfPeriod(period) !== undefined) return undefined;
  return { kind: 'refused', problem: { code: 'not-a-period', facts: { text: period } } } as const;
}

/** What whoever asks may do with the plan of a unit, and from it with those right below. */
async function allowedIn(
  database: Database,
  asker: Asker,
  unit: string,
): Promise<z.output<typeof planContract>['allowed']> {
  const { revision, today } = asker;
  const kept = await organisationCacheOf(database).at(revision, database);
  const [own] = subjectsIn(kept, [unit], [today]);
  const [above] = superiorSubjects(kept, [unit], today);
  const may = (verb: keyof typeof PLAN_RULES, subject: Subject | undefined) =>
    subject !== undefined && decide(PLAN_RULES[verb], asker, subject).kind === 'allowed';
  return [
    ...(may('give-target', above) ? (['give-target'] as const) : []),
    ...(may('give-target', own) ? (['give-target-to-parts'] as const) : []),
    ...(may('set-plan-rule', own) ? (['set-plan-rule'] as const) : []),
    ...(may('set-task', own) ? (['set-task'] as const) : []),
  ];
}

const partsQuery = z.strictObject({
  unit: writtenId,
  period: writtenPeriod,
  indicator: writtenCode,
});

export const PLAN_PARTS_ROUTE = readRoute('/api/v1/plan/parts', {
  summary: 'What each unit right below another is to reach in one indicator, beside the whole',
  description: 'In the order of codes.',
  access: mayReadPlanParts(({ query }: { query: z.output<typeof partsQuery> }) => query),
  query: partsQuery,
  answer: planPartsContract,
})
  .command((database, { asker, query }) => findParts(database, asker, query))
  .present(({ plan, indicator }) => presentParts(plan, indicator));

async function findParts(
  database: Database,
  { today }: Asker,
  { unit, period, indicator: code }: z.output<typeof partsQuery>,
) {
  const wish: PlanWish = { unit, period, today, only: [code] };
  const refusal = periodRefusal(wish);
  if (refusal !== undefined) return refusal;
  await keepRestated(database, wish);
  return database.snapshot(async (view) => {
    const plan = await readPlan(view, wish);
    if (plan === undefined) return { kind: 'refused', problem: noSuch(unit) } as const;
    const [indicator] = plan.indicators;
    if (indicator !== undefined) return { kind: 'done', plan, indicator } as const;
    const problem: Problem<PlanFacts> = { code: 'not-plannable', facts: { code } };
    return { kind: 'refused', problem } as const;
  });
}
