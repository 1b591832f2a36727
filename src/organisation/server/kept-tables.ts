import { foldText } from '#kernel/text-folding.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { writeShares } from '#organisation/model/succession/written-shares.ts';
import type { Succession } from '#organisation/model/succession/succession.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { copyRow } from '#platform/server/database/copy-row.ts';
import type { SqlValue } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';

/** A row of an organisation: what tells it from the others held, and all of it as COPY takes it. */
export interface KeptRow {
  readonly key: readonly SqlValue[];
  readonly line: string;
}

/** A table in which rows of an organisation are held from one event until another. */
export interface KeptTable {
  readonly name: string;
  /** The columns of the key, with their types; no two rows held at once agree in all. */
  readonly key: readonly (readonly [column: string, type: string])[];
  /** The columns of a line. */
  readonly columns: string;
  readonly rows: (organisation: Organisation, numberOf: NumberOf) => Iterable<KeptRow>;
}

export type NumberOf = (unit: UnitId) => number;

export const KEPT_TABLES: readonly KeptTable[] = [
  {
    name: 'unit_version',
    key: [
      ['unit', 'int'],
      ['ordinal', 'int'],
    ],
    columns:
      'unit, ordinal, code, name, name_en, level, type, parent, valid_from, valid_until, code_key, name_key',
    rows: versionRows,
  },
  {
    name: 'succession',
    key: [
      ['is_change', 'boolean'],
      ['happens_on', 'date'],
      ['position', 'int'],
    ],
    columns:
      'is_change, happens_on, position, kind, from_unit, to_unit, from_code, to_code, shares, legal_basis',
    rows: lineRows,
  },
  {
    name: 'group_membership',
    key: [['position', 'int']],
    columns: 'position, level, group_code, group_name, unit, valid_from, valid_until',
    rows: membershipRows,
  },
];

function* versionRows({ units }: Organisation, numberOf: NumberOf): Generator<KeptRow> {
  for (const { id, versions } of units) {
    const unit = numberOf(id);
    for (const [ordinal, version] of versions.entries()) {
      const { code, name, nameEn, level, type, parent, period } = version;
      const key = [unit, ordinal];
      const superior = parent === undefined ? null : numberOf(parent);
      const days = [sqlDay(period.from), sqlDay(period.until)];
      const searched = [foldText(code), foldText(name)];
      const cells = [...key, code, name, nameEn, level, type, superior, ...days, ...searched];
      yield { key, line: copyRow(cells) };
    }
  }
}

function* lineRows(organisation: Organisation, numberOf: NumberOf): Generator<KeptRow> {
  yield* linesOf(organisation.successions, { isChange: false, numberOf });
  yield* linesOf(organisation.changes, { isChange: true, numberOf });
}

function* linesOf(
  lines: readonly Succession[],
  { isChange, numberOf }: { readonly isChange: boolean; readonly numberOf: NumberOf },
): Generator<KeptRow> {
  for (const [on, ofDay] of Map.groupBy(lines, (line) => line.on)) {
    for (const [position, line] of ofDay.entries()) {
      const { kind, from, to, fromCode, toCode, shares, legalBasis } = line;
      const key = [isChange, sqlDay(on), position];
      const units = [from, to].map((unit) => (unit === undefined ? null : numberOf(unit)));
      const told = JSON.stringify(writeShares(shares));
      yield { key, line: copyRow([...key, kind, ...units, fromCode, toCode, told, legalBasis]) };
    }
  }
}

function* membershipRows({ hierarchies }: Organisation, numberOf: NumberOf): Generator<KeptRow> {
  let position = 0;
  for (const { level, groups } of hierarchies) {
    for (const { code, name, members } of groups) {
      for (const { unit, period } of members) {
        const days = [sqlDay(period.from), sqlDay(period.until)];
        const cells = [position, level, code, name, numberOf(unit), ...days];
        yield { key: [position], line: copyRow(cells) };
        position += 1;
      }
    }
  }
}
