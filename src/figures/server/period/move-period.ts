import { decideStructureDate } from '#cycle/model/structure-date-change.ts';
import { changeStructureDate } from '#cycle/server/change-structure-date.ts';
import { periodOf, type ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { readPeriodFigures } from '#figures/server/kept/read-period-figures.ts';
import { holdStill } from '#figures/server/restate/at-one-instant.ts';
import { recomputeTotals } from '#figures/server/totals/recompute-totals.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { isInhabited } from '#organisation/model/unit.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import type { PeriodAnswer, PeriodProblem } from './open-reporting-period.ts';
import { findPeriodTies } from './period-ties.ts';

export interface PeriodToMove {
  readonly code: string;
  readonly structureDate: Day;
  /** The structure date that the asker has seen, as it was written. */
  readonly seen: string;
  readonly actor: EventActor;
}

/** Gives a period another structure date while nothing ties it to the tree it stands on. */
export async function movePeriod(
  tx: Transaction,
  { code, structureDate, seen, actor }: PeriodToMove,
): Promise<PeriodAnswer> {
  const known = await periodOf(tx, code);
  if (known === undefined) return refuse({ code: 'unknown-period', facts: { period: code } });
  await holdStill(tx, known);
  // Somebody may have moved it while this waited.
  const held = (await periodOf(tx, code)) ?? known;
  const ties = await findPeriodTies(tx, held);
  const step = decideStructureDate(held, { seen, structureDate, ties });
  if (step.kind === 'refused') return refuse(step.problem);
  if (step.kind === 'none') return { kind: 'done', period: held };
  const period = await putOnTree(tx, held, structureDate);
  if (period === undefined) {
    return refuse({ code: 'nobody-lives', facts: { day: formatDay(structureDate) } });
  }
  const days = { before: formatDay(held.structureDate), after: formatDay(structureDate) };
  const data = { period: code, ...days };
  await recordEvent(tx, { kind: 'structure-date-changed', actor, data });
  return { kind: 'done', period };
}

/**
 * Puts a period on the tree of another day, where its totals are found anew: of figures that were
 * withdrawn nothing stays. `undefined` where nobody lives on that day. The caller holds the locks
 * of the organisation and the period.
 */
export async function putOnTree(
  tx: Transaction,
  period: ReportingPeriod,
  structureDate: Day,
): Promise<ReportingPeriod | undefined> {
  const kept = await loadOrganisation(tx);
  if (kept === undefined) throw new Error('organisation: expected one where there are periods');
  if (!isInhabited(kept.organisation.units, structureDate)) return undefined;
  const moved = await changeStructureDate(tx, kept, { period, structureDate });
  const { number } = moved;
  await recomputeTotals(tx, { period: number, figures: await readPeriodFigures(tx, number) });
  return moved;
}

function refuse(problem: PeriodProblem): PeriodAnswer {
  return { kind: 'refused', problem };
}
