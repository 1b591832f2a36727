import { cutOffDays } from '#cycle/model/cut-off-days.ts';
import { allPeriods, type ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { refused, type ActivityRefusal } from '#activities/model/activity-problems.ts';
import type { OutreachFields } from '#activities/model/outreach/outreach-event.ts';
import {
  outreachFigureStep,
  type OutreachFigureStep,
} from '#activities/model/outreach/outreach-figure.ts';
import { outreachSums } from '#activities/model/outreach/outreach-sums.ts';
import { OUTREACH_EVENTS } from '#activities/server/activity-records.ts';
import { changeFigure, type FigureRequest } from '#figures/server/figure/change-figure.ts';
import { findFigure, type FigureAddress } from '#figures/server/figure/figure-address.ts';
import { lockCell } from '#figures/server/figure/figure-cell.ts';
import type { FigureSource } from '#figures/server/figure/figure-source.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { readFigureHistory } from '#figures/server/read/figure-history.ts';
import { parseDay, type Day } from '#kernel/day.ts';
import { formatScaled, parseFigure } from '#kernel/exact-number.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { sourceName } from './source-name.ts';
import { unitEnded } from './unit-ended.ts';

export interface FiguresToTell {
  readonly unit: string;
  /** The days of an event before and after it was changed. */
  readonly days: readonly string[];
  /** The indicators of its results before and after. */
  readonly indicators: readonly string[];
  readonly actor: EventActor;
  /** Where another number was told by form or file, the events replace it. */
  readonly replaces: boolean;
}

/**
 * Tells the figures of a unit anew from its events, in the transaction that changes one of them, so that
 * the sum over the events is the figure. @returns why one is not told; then nothing is to be kept.
 */
export async function tellFigures(
  tx: Transaction,
  wish: FiguresToTell,
): Promise<ActivityRefusal | undefined> {
  const periods = await allPeriods(tx);
  const days = wish.days.flatMap((day) => parseDay(day) ?? []);
  for (const period of periods) {
    const span = cutOffDays(period, periods);
    if (span === undefined || !days.some((day) => span.from <= day && day < span.until)) continue;
    const events = await eventsWithin(tx, wish.unit, span);
    for (const indicator of new Set(wish.indicators)) {
      const answer = await tellFigure(tx, wish, { period, indicator, events });
      if (answer !== undefined) return answer;
    }
  }
  return undefined;
}

async function eventsWithin(
  tx: Transaction,
  unit: string,
  { from, until }: { readonly from: Day; readonly until: Day },
): Promise<readonly Kept<OutreachFields>[]> {
  return recordsWhere(tx, OUTREACH_EVENTS, {
    where: `unit = $1 and state = 'told' and day >= $2 and day < $3`,
    values: [unit, sqlDay(from), sqlDay(until)],
    order: 'day, id',
  });
}

interface Beneath {
  readonly period: ReportingPeriod;
  readonly indicator: string;
  readonly events: readonly Kept<OutreachFields>[];
}

async function tellFigure(
  tx: Transaction,
  { unit, actor, replaces }: FiguresToTell,
  { period, indicator, events }: Beneath,
): Promise<ActivityRefusal | undefined> {
  const name = { unit, period: period.code, indicator };
  const address = await findFigure(tx, name);
  if (typeof address === 'string') {
    return refused({ code: 'unknown-indicator', facts: { code: indicator } });
  }
  await lockCell(tx, address);
  const telling = events.filter(({ results }) =>
    results.some((result) => result.indicator === indicator),
  );
  const step = outreachFigureStep({
    ...(await standingOf(tx, address)),
    sum: sumOf(telling, indicator, address.decimals),
    events: telling.map(({ id }) => id),
    replaces,
  });
  if (step.kind === 'differs') {
    const { told, sum } = step;
    const known = (await loadIndicators(tx)).byCode.get(indicator)?.indicator;
    const called = { name: known?.name ?? indicator, nameEn: known?.nameEn ?? '' };
    return refused({
      code: 'figure-told-otherwise',
      facts: { indicator: called, period: period.code, told, sum },
    });
  }
  const request = requestOf(step, telling);
  if (request === undefined) return undefined;
  const answer = await changeFigure(tx, { ...request, name, actor });
  if (answer.kind === 'done') return undefined;
  if (answer.problem.code !== 'unit-not-on-tree') return refused(answer.problem);
  return unitEnded(tx, unit, period);
}

/** The figure as it stands, and by which events it was told. */
async function standingOf(tx: Transaction, address: FigureAddress) {
  const [last] = await readFigureHistory(tx, address);
  const value = last?.value;
  const standing = value === undefined ? undefined : formatScaled(value, address.decimals);
  const toldBy = last?.source.kind === 'event' ? last.source.events : undefined;
  return { standing, toldBy };
}

/** Written as figures are, so that one can be held against the other. */
function sumOf(
  events: readonly OutreachFields[],
  indicator: string,
  decimals: number,
): string | undefined {
  const sum = outreachSums(events).find((each) => each.indicator === indicator);
  if (sum === undefined) return undefined;
  const scaled = parseFigure(sum.value, decimals);
  // What was past a bound is refused by the figure, in its words.
  return typeof scaled === 'number' ? formatScaled(BigInt(scaled), decimals) : sum.value;
}

type StepToTake = Pick<FigureRequest, 'wish' | 'source'>;

function requestOf(
  step: Exclude<OutreachFigureStep, { kind: 'differs' }>,
  events: readonly Kept<OutreachFields>[],
): StepToTake | undefined {
  const source: FigureSource = {
    kind: 'event',
    name: sourceName(events),
    events: events.map(({ id }) => id),
  };
  if (step.kind === 'none') return undefined;
  if (step.kind === 'withdraw') return { wish: { kind: 'withdraw', isAccepted: false }, source };
  const wish = { kind: 'tell', value: step.value, isAccepted: false, isAnew: true } as const;
  return { wish, source };
}
