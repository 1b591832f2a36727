import type { VersionColumns } from '#figures/model/import/period-import.ts';
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

/** What the first line of a record holds: what the numbers stand for, and all but the versions. */
export interface RecordHead {
  readonly periods: readonly (readonly [number: number, code: string])[];
  readonly indicators: readonly (readonly [number: number, code: string])[];
  readonly units: readonly (readonly [number: number, id: string])[];
  readonly asked: readonly AskedInPeriod[];
  readonly decided: readonly {
    readonly period: number;
    readonly acceptances: DecidedPeriod['decided']['acceptances'];
    readonly versions: number;
  }[];
}

/** The columns of versions as they follow each other in a record, each with its kind of number. */
const RECORD_COLUMNS = [
  ['unit', Int32Array],
  ['indicator', Int32Array],
  ['version', Int32Array],
  ['isCorrected', Uint8Array],
  ['value', Float64Array],
  ['before', Float64Array],
  ['row', Uint32Array],
] as const satisfies readonly (readonly [keyof VersionColumns, unknown])[];

/**
 * Everything an import changes, before and after: a line of JSON, and then of each period the
 * columns of its new versions as little-endian numbers, one column after the other.
 */
export function* importRecord(
  names: RecordNames,
  changed: ImportToRecord,
): Generator<string | Uint8Array> {
  yield `${JSON.stringify(headOf(names, changed))}\n`;
  for (const { decided } of changed.decided) {
    for (const [name] of RECORD_COLUMNS) {
      const { buffer, byteOffset, byteLength } = decided.versions[name];
      yield new Uint8Array(buffer, byteOffset, byteLength);
    }
  }
}

/** What an import changed, as its record tells it; units, periods and indicators by its numbers. */
export interface ReadRecord {
  readonly head: RecordHead;
  /** Of each period of the head, in its order. */
  readonly versions: readonly VersionColumns[];
}

/** @throws where the bytes are none that `importRecord` wrote: that is a bug. */
export function readImportRecord(bytes: Uint8Array): ReadRecord {
  const line = bytes.indexOf(LINE_FEED);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line))) as RecordHead;
  let at = line + 1;
  const versions = head.decided.map(({ versions: length }) => {
    const size = length * VERSION_BYTES;
    const read = readVersions(bytes.subarray(at, at + size), length);
    at += size;
    return read;
  });
  if (at !== bytes.length) throw new Error(`record: expected ${at} bytes, got ${bytes.length}`);
  return { head, versions };
}

const LINE_FEED = 10;
const VERSION_BYTES = RECORD_COLUMNS.reduce((sum, [, column]) => sum + column.BYTES_PER_ELEMENT, 0);

function readVersions(bytes: Uint8Array, length: number): VersionColumns {
  let at = 0;
  const columns = RECORD_COLUMNS.map(([name, Column]) => {
    // A copy of its own begins where numbers of any size may begin.
    const { buffer } = new Uint8Array(bytes.subarray(at, at + length * Column.BYTES_PER_ELEMENT));
    at += buffer.byteLength;
    return [name, new Column(buffer)] as const;
  });
  return { length, ...Object.fromEntries(columns) } as VersionColumns;
}

function headOf(
  { kept, periods, indicators }: RecordNames,
  { decided, asked }: ImportToRecord,
): RecordHead {
  const units = new Set([
    ...asked.flatMap((each) => each.asked.map(([unit]) => unit)),
    ...decided.flatMap((each) => each.decided.acceptances.map(({ unit }) => unit)),
  ]);
  for (const each of decided) for (const unit of each.decided.versions.unit) units.add(unit);
  return {
    periods: [...periods],
    indicators: [...indicators],
    units: Array.from(units, (unit) => [unit, kept.unitOf.get(unit) ?? '']),
    asked,
    decided: decided.map(({ period, decided: { acceptances, versions } }) => {
      return { period, acceptances, versions: versions.length };
    }),
  };
}
