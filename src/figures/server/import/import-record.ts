import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { DecidedPeriod } from './import-period.ts';

/** The codes by which the world knows the numbers of the store. */
export interface RecordNames {
  readonly kept: KeptOrganisation;
  readonly periods: ReadonlyMap<number, string>;
  readonly indicators: ReadonlyMap<number, string>;
}

/** Who was asked anew in a period: pairs of unit and indicator. */
export interface AskedInPeriod {
  readonly period: number;
  readonly asked: readonly (readonly [unit: number, indicator: number])[];
}

export interface ImportToRecord {
  readonly decided: readonly DecidedPeriod[];
  readonly asked: readonly AskedInPeriod[];
}

/**
 * Everything an import changes, before and after, as lines of text: first what the numbers in it
 * stand for (`unit 7 0197…`), then who was asked, what was accepted, and each figure:
 * `figure period unit indicator version change value before row`; blank is empty, values scaled.
 */
export function* importRecord(
  { kept, periods, indicators }: RecordNames,
  { decided, asked }: ImportToRecord,
): Generator<string> {
  for (const [number, code] of periods) yield `period\t${number}\t${code}\n`;
  for (const [number, code] of indicators) yield `indicator\t${number}\t${code}\n`;
  for (const number of unitsNamed(decided, asked)) {
    yield `unit\t${number}\t${kept.unitOf.get(number) ?? ''}\n`;
  }
  for (const { period, asked: pairs } of asked) {
    for (const [unit, indicator] of pairs) yield `asked\t${period}\t${unit}\t${indicator}\n`;
  }
  for (const { period, decided: its } of decided) {
    for (const { unit, indicator, version } of its.acceptances) {
      yield `accepted\t${period}\t${unit}\t${indicator}\t${version}\n`;
    }
    for (const each of its.versions()) {
      const { unit, indicator, version, change, value, before, row } = each;
      const was = Number.isNaN(before) ? '' : before;
      yield `figure\t${period}\t${unit}\t${indicator}\t${version}\t${change}\t${value}\t${was}\t${row}\n`;
    }
  }
}

function unitsNamed(
  decided: readonly DecidedPeriod[],
  asked: readonly AskedInPeriod[],
): ReadonlySet<number> {
  const units = new Set<number>();
  for (const { asked: pairs } of asked) for (const [unit] of pairs) units.add(unit);
  for (const { decided: its } of decided) for (const unit of its.units) units.add(unit);
  return units;
}
