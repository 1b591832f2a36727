import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import type { Day } from '#kernel/day.ts';
import type { PermissionRule, Subject } from '#kernel/permission.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { unitSubjects, type SeenOrganisation } from '#organisation/server/unit-subject.ts';
import { PLAN_RULES } from '#plans/model/plan-policy.ts';
import { superiorSubjects } from '#plans/server/superior-subjects.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import {
  notPermitted,
  permittedFor,
  type Access,
  type AskedSubject,
} from '#platform/server/http/access.ts';

/** Of which unit a plan is asked, in which period. */
export interface PlanAsked {
  readonly unit: string;
  readonly period: string;
}

/** The access of whoever reads the plan of a unit: above it now, or by the end of the period. */
export function mayReadPlan<Taken>(askedOf: (taken: Taken) => PlanAsked): Access<Taken> {
  return permittedFor(PLAN_RULES, 'read-plan', ({ database, revision, taken, today }) => {
    const { unit, period } = askedOf(taken);
    return askedUnits({ database, revision }, [unit], { days: daysOfSight(period, today) });
  });
}

/** The same of what each of its parts is to reach: it takes a role that reaches these as well. */
export function mayReadPlanParts<Taken>(askedOf: (taken: Taken) => PlanAsked): Access<Taken> {
  return permittedFor(PLAN_RULES, 'read-plan', async ({ database, revision, taken, today }) => {
    const { unit, period } = askedOf(taken);
    const asked = await askedUnits({ database, revision }, [unit], {
      days: daysOfSight(period, today),
    });
    return [...asked, ...asked.flatMap(({ subject }) => withBelow(subject))];
  });
}

/** Only a role with all units below reaches the line of a unit without reaching itself. */
function withBelow(subject: Subject | undefined): readonly AskedSubject[] {
  if (subject?.kind !== 'unit') return [];
  const unseen = notPermitted(PLAN_RULES['read-plan']);
  return [{ subject: { ...subject, selves: new Set() }, unseen }];
}

/** The access of whoever sets by which rule the plan of a unit becomes one percentage. */
export function maySetPlanRule<Taken>(unitsOf: (taken: Taken) => readonly string[]): Access<Taken> {
  return permittedFor(PLAN_RULES, 'set-plan-rule', ({ database, revision, taken, today }) =>
    askedUnits({ database, revision }, unitsOf(taken), { days: [today] }),
  );
}

/** The access of whoever sets tasks to units; those that support them are in sight at least. */
export function maySetTasks<Taken>(
  unitsOf: (taken: Taken) => { readonly set: readonly string[]; readonly seen: readonly string[] },
): Access<Taken> {
  return permittedFor(PLAN_RULES, 'set-task', async ({ database, revision, taken, today }) => {
    const kept = { database, revision };
    const { set, seen } = unitsOf(taken);
    const rule = PLAN_RULES['read-plan'];
    return [
      ...(await askedUnits(kept, set, { days: [today] })),
      ...(await askedUnits(kept, seen, { days: [today], rule })),
    ];
  });
}

/** The access of whoever gives targets: from above, to units within sight. */
export function mayGiveTargets<Taken>(unitsOf: (taken: Taken) => readonly string[]): Access<Taken> {
  return permittedFor(PLAN_RULES, 'give-target', ({ database, revision, taken, today }) =>
    askedFromAbove({ database, revision }, { ids: unitsOf(taken), today }, 'give-target'),
  );
}

/** What is done from above to units: that they are known, and the role over the unit above each. */
export async function askedFromAbove(
  seen: SeenOrganisation,
  { ids, today }: { readonly ids: readonly string[]; readonly today: Day },
  verb: 'give-target' | 'confirm-task',
): Promise<readonly AskedSubject[]> {
  const known = await askedUnits(seen, ids, { days: [today], rule: PLAN_RULES['read-plan'] });
  const kept = await organisationCacheOf(seen.database).at(seen.revision, seen.database);
  const above = superiorSubjects(kept, ids, today);
  const rule = PLAN_RULES[verb];
  return [...known, ...above.map((subject) => ({ subject, rule, unseen: notPermitted(rule) }))];
}

/** Units as what is asked about; of one that is unknown or unseen nothing is told. */
async function askedUnits(
  seen: SeenOrganisation,
  ids: readonly string[],
  { days, rule }: { readonly days: readonly Day[]; readonly rule?: PermissionRule },
): Promise<readonly AskedSubject[]> {
  const subjects = await unitSubjects(seen, ids, days);
  return ids.map((id, index) => ({
    ...{ subject: subjects[index], unseen: noSuch(id) },
    ...(rule && { rule }),
  }));
}

export function noSuch(id: string): HttpProblem {
  return { code: 'no-such-resource', facts: { id } };
}

function daysOfSight(period: string, today: Day): readonly Day[] {
  const last = lastDayOfPeriod(period);
  return last !== undefined && last < today ? [today, last] : [today];
}
