import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VersionColumns } from '#figures/model/import/period-import.ts';
import { NO_FIGURES } from '#figures/model/figure/period-figures.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { importRecord, readImportRecord } from './import-record.ts';

const number = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const value = fc.integer({ min: -(10 ** 15), max: 10 ** 15 });

const version = fc.record({
  unit: number,
  indicator: number,
  version: number,
  isCorrected: fc.nat(1),
  value,
  before: fc.option(value, { nil: Number.NaN }),
  row: fc.nat(),
});

const changed = fc.record({
  decided: fc.array(
    fc.record({
      period: number,
      versions: fc.array(version),
      acceptances: fc.array(fc.record({ unit: number, indicator: number, version: number })),
    }),
  ),
  asked: fc.array(fc.record({ period: number, asked: fc.array(fc.tuple(number, number)) })),
});

test('what an import changed is read from its record as it was written', () => {
  fc.assert(
    fc.property(changed, fc.string(), ({ decided: periods, asked }, code) => {
      const versions = periods.map((each) => columnsOf(each.versions));
      const decided = periods.map(({ period, acceptances }, index) => ({
        period,
        decided: {
          versions: versions[index] ?? columnsOf([]),
          acceptances,
          after: NO_FIGURES,
          counts: { told: 0, corrected: 0, accepted: 0, unchanged: 0 },
        },
      }));
      const units = [
        ...periods.flatMap((each) => [...each.versions, ...each.acceptances]),
        ...asked.flatMap((each) => each.asked.map(([unit]) => ({ unit }))),
      ].map(({ unit }) => unit);
      const names = {
        kept: organisationOf(units),
        periods: new Map([[1, code]]),
        indicators: new Map([[2, code]]),
      };
      const written = [...importRecord(names, { decided, asked })].map((each) => Buffer.from(each));
      const { head, versions: read } = readImportRecord(Buffer.concat(written));
      expect(read).toEqual(versions);
      expect(head).toMatchObject({ periods: [[1, code]], indicators: [[2, code]], asked });
      expect(head.decided.map(({ acceptances }) => acceptances)).toEqual(
        periods.map(({ acceptances }) => acceptances),
      );
      expect(new Map(head.units)).toEqual(new Map(units.map((unit) => [unit, `unit ${unit}`])));
    }),
  );
});

test('a record with bytes too many or too few is not read', () => {
  const names = { kept: organisationOf([]), periods: new Map(), indicators: new Map() };
  const whole = Buffer.concat(
    [...importRecord(names, { decided: [], asked: [] })].map((each) => Buffer.from(each)),
  );
  expect(() => readImportRecord(Buffer.concat([whole, whole]))).toThrow('bytes');
});

function columnsOf(
  rows: readonly Record<Exclude<keyof VersionColumns, 'length'>, number>[],
): VersionColumns {
  return {
    length: rows.length,
    unit: Int32Array.from(rows, (row) => row.unit),
    indicator: Int32Array.from(rows, (row) => row.indicator),
    version: Int32Array.from(rows, (row) => row.version),
    isCorrected: Uint8Array.from(rows, (row) => row.isCorrected),
    value: Float64Array.from(rows, (row) => row.value),
    before: Float64Array.from(rows, (row) => row.before),
    row: Uint32Array.from(rows, (row) => row.row),
  };
}

function organisationOf(units: readonly number[]): KeptOrganisation {
  const unitOf = new Map(units.map((unit) => [unit, `unit ${unit}` as UnitId]));
  const organisation = { units: [], successions: [], changes: [], hierarchies: [] };
  return { organisation, numberOf: new Map(), unitOf, revision: 1, base: 1 };
}
