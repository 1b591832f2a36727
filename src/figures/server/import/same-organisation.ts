import type { FigureReport } from '#figures/model/figure-problems.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { organisationRows } from '#organisation/model/tables/organisation-rows.ts';
import {
  groupLines,
  successionLines,
  unitLines,
} from '#organisation/model/tables/organisation-tables.ts';
import { GROUPS_FILE } from '#organisation/model/tables/groups-table.ts';
import { SUCCESSIONS_FILE } from '#organisation/model/tables/successions-table.ts';
import { UNITS_FILE } from '#organisation/model/tables/units-table.ts';

const TABLES = [
  { file: UNITS_FILE, lines: unitLines },
  { file: SUCCESSIONS_FILE, lines: successionLines },
  { file: GROUPS_FILE, lines: groupLines },
] as const;

/**
 * Whether tables tell one of the organisations given: as it was first imported, or as it is now.
 * Where they tell neither, reports the first line in which they differ from the last of them.
 */
export function checkSameOrganisation(
  told: Organisation,
  kept: readonly Organisation[],
  report: FigureReport,
): void {
  const differences = kept.map((each) => firstDifference(told, each));
  const last = differences.at(-1);
  if (last === undefined || differences.includes(undefined)) return;
  const { file, line } = last;
  report({ code: 'organisation-differs', facts: { line }, place: { file } });
}

interface Difference {
  readonly file: string;
  readonly line: string;
}

function firstDifference(told: Organisation, kept: Organisation): Difference | undefined {
  const [toldRows, keptRows] = [organisationRows(told), organisationRows(kept)];
  for (const { file, lines } of TABLES) {
    const [ours, theirs] = [[...lines(keptRows)].sort(), [...lines(toldRows)].sort()];
    const at = theirs.findIndex((line, index) => line !== ours[index]);
    const line = at >= 0 ? theirs[at] : ours[theirs.length];
    if (line !== undefined) return { file, line: line.trimEnd() };
  }
  return undefined;
}
