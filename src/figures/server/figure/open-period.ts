import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import { reportingPeriods } from '#cycle/server/reporting-periods.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Problem } from '#kernel/problem.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import { lockOrganisation } from '#organisation/server/organisation-lock.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';

/** Makes a period known that nobody told anything in yet; why not, where it cannot be. */
export async function openPeriod(
  tx: Transaction,
  code: string,
  actor: EventActor,
): Promise<Problem<FigureFacts> | undefined> {
  if (lastDayOfPeriod(code) === undefined) return { code: 'not-a-period', facts: { text: code } };
  await lockOrganisation(tx, 'shared');
  const kept = await loadOrganisation(tx);
  if (kept === undefined) return { code: 'unknown-period', facts: { period: code } };
  const report = () => undefined;
  await reportingPeriods(tx, kept, { codes: [code], told: new Map(), actor, report });
  return undefined;
}
