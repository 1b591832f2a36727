import { allPeriods } from '#cycle/server/kept-periods.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { readTotalsOn } from '#figures/server/read/read-on-day.ts';
import type { Day } from '#kernel/day.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';

export interface KeptTotalsWish {
  readonly day: Day;
  readonly scope: Scope;
  /** All told by the day unless one is named. */
  readonly period?: string;
}

/** Columns of a table of totals that the store answers for; sorted, each row as one text. */
const KEPT_COLUMNS = ['period', 'unit_code', 'indicator', 'value', 'reported', 'status'] as const;

/** Every total of every unit on the tree of a day as the store's readers answer it. */
export async function keptTotals(
  database: Database,
  { day, scope, period: only }: KeptTotalsWish,
): Promise<string[]> {
  const kept = await loadOrganisation(database);
  if (kept === undefined) throw new Error('expected an organisation');
  const known = await loadIndicators(database);
  const { nodes } = treeOn(kept.organisation.units, day);
  const codeOf = new Map(
    nodes.map(({ unit, version }) => [kept.numberOf.get(unit) ?? 0, version.code]),
  );
  const rows: string[] = [];
  for (const { code: period, structureDate } of await allPeriods(database)) {
    if (structureDate > day || (only !== undefined && only !== period)) continue;
    const answer = await readTotalsOn(database, known, {
      period,
      day,
      scope,
      units: [...codeOf.keys()],
      indicators: [...known.byNumber.keys()],
    });
    if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problem));
    for (const { unit, indicator, value, reported, status } of answer.result.totals) {
      const its = known.byNumber.get(indicator)?.indicator;
      const written = value === undefined ? '' : formatScaled(value, its?.decimals ?? 0);
      rows.push([period, codeOf.get(unit), its?.code, written, reported, status].join(' '));
    }
  }
  return rows.sort();
}

/** The same rows out of a table of totals. */
export function asKeptTotals(rows: Iterable<object>): string[] {
  return Array.from(rows, (row) =>
    KEPT_COLUMNS.map((column) => (row as Record<string, string>)[column]).join(' '),
  ).sort();
}
