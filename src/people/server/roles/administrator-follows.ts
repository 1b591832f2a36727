import type {
  ChangeOnDay,
  FindObstacles,
  OrganisationChanged,
} from '#organisation/server/reorganisation-followers.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { administratorStretches, dependOnUnits, gapsOf } from './administrators.ts';
import { lastAdministratorProblem, type LastAdministratorProblem } from './keep-administrator.ts';
import { lockRoles } from './role-lock.ts';

/** Why a reorganisation would leave nobody who administers the whole: the post by which somebody did ends. */
export async function findLastAdministrator(
  ...[queries, { heirs, today }]: Parameters<FindObstacles<LastAdministratorProblem>>
): ReturnType<FindObstacles<LastAdministratorProblem>> {
  const stretches = await administratorStretches(queries);
  if (!dependOnUnits(stretches)) return [];
  const { before, after } = heirs();
  const problem = lastAdministratorProblem(
    gapsOf(stretches, before, today),
    gapsOf(stretches, after, today),
  );
  return problem === undefined ? [] : [problem];
}

/** Refuses it, while nobody else changes who is an administrator. */
export async function keepLastAdministrator(
  tx: Transaction,
  change: OrganisationChanged<LastAdministratorProblem> & ChangeOnDay,
): Promise<void> {
  await lockRoles(tx);
  for (const problem of await findLastAdministrator(tx, toBe(change))) change.report(problem);
}

function toBe({ before, after, ...change }: Parameters<typeof keepLastAdministrator>[1]) {
  return { ...change, before: before.organisation, after: after.organisation };
}
