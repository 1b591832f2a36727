import { openPeriods, type OpenedPeriod } from '#cycle/server/reporting-periods.ts';
import { parseDay } from '#kernel/day.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { mustFollow, type RecordedChange } from './recorded-change.ts';

export async function openPeriodsAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const { after } = change.data as { readonly after: readonly OpenedPeriod[] };
  const kept = await loadOrganisation(tx);
  if (kept === undefined) throw new Error(`event ${change.number}: expected an organisation`);
  const told = after.map(({ code, structureDate }) => {
    return [code, structureDate === null ? undefined : parseDay(structureDate)] as const;
  });
  const found = await openPeriods(tx, kept, new Map(told));
  mustFollow(change, { told: after, found });
}
