import type { ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { codeRanks, type CodeRanks } from '#figures/model/restate/code-ranks.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { compareCodePoints } from '#kernel/code-points.ts';
import type { Day } from '#kernel/day.ts';
import { versionOn } from '#organisation/model/unit.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** The codes by which tables name what the store knows by numbers. */
export interface ExportCodes {
  readonly indicators: CodeRanks;
  readonly decimalsOf: ReadonlyMap<number, number>;
  /** The units alive on a day. */
  unitsOn(day: Day): CodeRanks;
}

export async function loadExportCodes(view: Queries): Promise<ExportCodes> {
  const { byNumber } = await loadIndicators(view);
  const kept = await loadOrganisation(view);
  const units = kept?.organisation.units ?? [];
  const bearers = new Map<Day, CodeRanks>();
  return {
    indicators: codeRanks(
      Array.from(byNumber, ([number, { indicator }]) => [number, indicator.code]),
    ),
    decimalsOf: new Map(
      Array.from(byNumber, ([number, { indicator }]) => [number, indicator.decimals]),
    ),
    unitsOn(day) {
      const known = bearers.get(day);
      if (known !== undefined) return known;
      const ranks = codeRanks(
        units.flatMap((unit) => {
          const code = versionOn(unit, day)?.code;
          const number = kept?.numberOf.get(unit.id);
          return code === undefined || number === undefined ? [] : [[number, code] as const];
        }),
      );
      bearers.set(day, ranks);
      return ranks;
    },
  };
}

export function periodsInOrder(periods: readonly ReportingPeriod[]): readonly ReportingPeriod[] {
  return periods.toSorted((one, other) => compareCodePoints(one.code, other.code));
}

/** The lines of a further part of a table. */
export function* withoutHeader(lines: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const line of lines) {
    if (!isFirst) yield line;
    isFirst = false;
  }
}
