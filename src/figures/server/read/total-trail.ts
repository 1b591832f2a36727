import { restatedTrail, type RestatedTrail } from '#figures/model/read/restated-trail.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import { tellAgain } from '#figures/server/kept/told-again.ts';
import type { TotalsAnswer } from '#figures/server/restate/restate-totals.ts';
import { findTotalsPlace, type TotalsOnDay } from '#figures/server/restate/totals-place.ts';
import type { ReportingPeriod } from '#cycle/server/kept-periods.ts';
import type { Day } from '#kernel/day.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database, Snapshot } from '#platform/server/database/database.ts';
import { readFigureHistory, type FigureVersion } from './figure-history.ts';
import { toldParts } from './held-rows.ts';
import { readSheet, type Sheet } from './read-sheet.ts';
import { readSilentUnits, type SilentUnit } from './silent-units.ts';

/** A total of a unit in a period on the tree of a day; unit and indicator by number. */
export interface TrailWish extends TotalsOnDay {
  readonly unit: number;
  readonly indicator: number;
}

/** What a total is made of. Of a ratio, the totals of its two parts stand beside its own. */
export type TotalTrail = LiveTrail | RestatedTrailRead;

/** On the tree the figures were told on. */
export interface LiveTrail {
  readonly kind: 'live';
  readonly structureDate: Day;
  /** The unit first, then those directly below it, with their totals. */
  readonly sheet: Sheet;
  /** The unit's own figures, each with every version. */
  readonly own: readonly OwnFigure[];
  readonly silent: readonly SilentUnit[];
}

export interface OwnFigure {
  readonly indicator: number;
  readonly versions: readonly FigureVersion[];
}

/** On the tree of another day. */
export interface RestatedTrailRead extends RestatedTrail {
  readonly kind: 'restated';
  readonly structureDate: Day;
  /** Where nobody was ever asked for anything, `expected` says nothing. */
  readonly isAskedKnown: boolean;
}

/** Reads what a total is made of; `undefined` where the unit does not live on the day. */
export async function readTotalTrail(
  database: Database,
  known: KeptIndicators,
  wish: TrailWish,
): Promise<TotalsAnswer<TotalTrail | undefined>> {
  const read = await database.snapshot(async (view) => {
    const place = await findTotalsPlace(view, wish);
    if (place.kind === 'refused') return place;
    if (place.kind === 'live') {
      const result = await readLiveTrail(view, known, { ...wish, period: place.period });
      return { kind: 'done', result } as const;
    }
    const { structureDate } = place.period;
    const told = await readTold(view, known, { ...wish, ...place });
    return { kind: 'told', structureDate, told } as const;
  });
  if (read.kind !== 'told') return read;
  // Followed once the view is let go: others may write meanwhile.
  const trail = read.told && restatedTrail(...read.told);
  if (trail === undefined) return { kind: 'done', result: undefined };
  const isAskedKnown = read.told?.[0].asked !== undefined;
  const { structureDate } = read;
  return { kind: 'done', result: { kind: 'restated', structureDate, isAskedKnown, ...trail } };
}

interface LiveWish {
  readonly period: ReportingPeriod;
  readonly unit: number;
  readonly indicator: number;
  readonly scope: Scope;
}

async function readLiveTrail(
  view: Snapshot,
  known: KeptIndicators,
  { period: { number: period, structureDate }, unit, indicator, scope }: LiveWish,
): Promise<LiveTrail | undefined> {
  const parts = toldParts(known, indicator);
  const indicators = [...new Set([indicator, ...parts])];
  const sheet = await readSheet(view, known, { period, unit, indicators, scope });
  if (sheet.lines.length === 0) return undefined;
  const own: OwnFigure[] = [];
  // A ratio has two parts, all others one.
  for (const part of parts) {
    const versions = await readFigureHistory(view, { period, unit, indicator: part });
    if (versions.length > 0) own.push({ indicator: part, versions });
  }
  const silent = await readSilentUnits(view, { period, unit, indicators: parts, scope });
  return { kind: 'live', structureDate, sheet, own, silent };
}

interface ToldWish {
  readonly period: ReportingPeriod;
  readonly day: Day | undefined;
  readonly unit: number;
  readonly indicator: number;
  readonly scope: Scope;
}

/** Reads what a restated trail is followed in; `undefined` where the unit was never known. */
async function readTold(
  view: Snapshot,
  known: KeptIndicators,
  { period, day = period.structureDate, unit, indicator, scope }: ToldWish,
): Promise<Parameters<typeof restatedTrail> | undefined> {
  const kept = await loadOrganisation(view);
  const id = kept?.unitOf.get(unit);
  if (kept === undefined || id === undefined) return undefined;
  const only = toldParts(known, indicator);
  const told = await tellAgain(view, { kept, known, periods: [period], scope, only });
  return [told, { day, unit: id }];
}
