import { formatDay, type Day } from '#kernel/day.ts';
import { heirBookOf, openOrganisationCache } from '#organisation/server/organisation-cache.ts';
import { bringsGapNearer } from '#people/model/roles/administrator-gap.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import type { Outcome } from '#platform/server/http/outcome.ts';
import {
  administratorStretches,
  dependOnUnits,
  gapsOf,
  type AdministratorGaps,
} from './administrators.ts';
import { lockRoles } from './role-lock.ts';

export type LastAdministratorProblem = Extract<RoleProblem, { code: 'last-administrator' }>;

/** What is refused where nobody would be left. */
export interface LastAdministrator {
  readonly kind: 'refused';
  readonly problem: LastAdministratorProblem;
}

/**
 * Makes a change by which somebody may cease to administer the whole organisation, and refuses it where it
 * brings the day nearer on which nobody does. Whoever is refused rolls the transaction back.
 */
export async function keepingAnAdministrator<Came extends Outcome>(
  tx: Transaction,
  today: Day,
  change: () => Promise<Came>,
): Promise<Came | LastAdministrator> {
  await lockRoles(tx);
  const before = await gapsNow(tx, today);
  const came = await change();
  if (came.kind === 'refused') return came;
  const problem = lastAdministratorProblem(before, await gapsNow(tx, today));
  return problem === undefined ? came : { kind: 'refused', problem };
}

/** What is wrong with a change, by the first days without an administrator before and after it. */
export function lastAdministratorProblem(
  before: AdministratorGaps,
  after: AdministratorGaps,
): LastAdministratorProblem | undefined {
  for (const among of ['all', 'real'] as const) {
    const gap = after[among];
    if (gap !== undefined && bringsGapNearer(before[among], gap)) {
      return { code: 'last-administrator', facts: { day: formatDay(gap) } };
    }
  }
  return undefined;
}

async function gapsNow(queries: Queries, today: Day): Promise<AdministratorGaps> {
  const stretches = await administratorStretches(queries);
  const kept = dependOnUnits(stretches)
    ? await openOrganisationCache().current(queries)
    : undefined;
  return gapsOf(stretches, kept && heirBookOf(kept), today);
}
