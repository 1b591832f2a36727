import type { RollUp } from '#figures/model/totals/roll-up.ts';
import { STATUSES } from '#figures/model/totals/status.ts';
import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';

/** What is restated, with the numbers it is kept by. */
export interface RestatedToKeep {
  readonly totals: RollUp;
  readonly kept: KeptOrganisation;
  readonly known: KeptIndicators;
}

/** Restated totals as COPY takes them: value, restatement, unit, indicator, reported, expected, answered, status. */
export function* restatedLines(
  restatement: number,
  { totals, kept, known }: RestatedToKeep,
): Generator<string> {
  const { tree } = totals;
  const units = Int32Array.from(tree.nodes, ({ unit }) => kept.numberOf.get(unit) ?? -1);
  for (const series of totals.totals) {
    const indicator = known.byCode.get(series.series.indicator.code)?.number ?? -1;
    for (let index = 0; index < series.length; index++) {
      const { position, value, reported, expected, answered, status } = series.at(index);
      const unit = units[position] ?? -1;
      yield `${value ?? '\\N'}\t${restatement}\t${unit}\t${indicator}\t${reported}\t${expected}\t${answered}\t${STATUSES.indexOf(status)}\n`;
    }
  }
}
