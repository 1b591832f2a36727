import { dayBefore, formatDay, LATEST, type Day } from '#kernel/day.ts';
import { isEmpty } from '#kernel/period.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import type { SuccessionBook } from '#organisation/model/succession/succession-book.ts';
import { lifeOf, livesWithinADay } from '#organisation/model/unit.ts';
import { UNITS_FILE, type VersionRow } from './units-table.ts';

export interface EndsToCheck {
  readonly organisation: Organisation;
  readonly book: SuccessionBook;
  readonly rows: readonly VersionRow[];
}

/**
 * Units that end although no line says who follows (rule 3). Their figures go to the superior,
 * which is warned of; a root has none, so where the organisation goes on it is refused.
 */
export function checkEnds(
  { organisation, book, rows }: EndsToCheck,
  { report, warn }: { readonly report: OrganisationReport; readonly warn: OrganisationReport },
): void {
  const rowOf = new Map(rows.map(({ code, period, row }) => [endOf(code, period.until), row]));
  for (const unit of organisation.units) {
    const last = unit.versions.findLast(({ period }) => !isEmpty(period)) ?? unit.versions[0];
    const { until } = lifeOf(unit);
    const isTold = book.handedOn(unit.id, until).length > 0;
    if (until === LATEST || isTold || livesWithinADay(unit)) continue;
    const row = rowOf.get(endOf(last.code, until));
    const place = { file: UNITS_FILE, column: 'valid_to', ...(row !== undefined && { row }) };
    if (last.parent !== undefined) {
      const facts = { code: last.code, day: formatDay(dayBefore(until)) };
      warn({ code: 'ended-without-event', facts, place });
    } else if (organisation.units.some(({ id }) => book.livesOn(id, until))) {
      const facts = { code: last.code, day: formatDay(until), basis: 'share' };
      report({ code: 'root-leaves-a-rest', facts, place });
    }
  }
}

function endOf(code: string, until: Day): string {
  return `${until} ${code}`;
}
