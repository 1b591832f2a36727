import type { Day } from '#kernel/day.ts';
import { intersection, isEmpty, type Period } from '#kernel/period.ts';
import type { OrganisationRows } from './assemble-organisation.ts';
import type { GroupRow } from './groups-table.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { UNTOLD, WHOLE, type Succession } from '#organisation/model/succession/succession.ts';
import type { SuccessionRow } from './successions-table.ts';
import type { Unit, UnitId, UnitVersion } from '#organisation/model/unit.ts';
import type { VersionRow } from './units-table.ts';

/** An organisation told in the rows of its tables again; read back, they tell the same. */
export function organisationRows(organisation: Organisation): OrganisationRows {
  const unitById = new Map(organisation.units.map((unit) => [unit.id, unit]));
  const versions = organisation.units.flatMap((unit) => versionRows(unit, unitById));
  const successions = successionRows(organisation, cutsOf(versions));
  const groups = groupRows(organisation, unitById);
  return {
    versions: numbered(versions),
    successions: numbered(successions),
    groups: numbered(groups),
  };
}

/** The header is row 1. */
function numbered<Row>(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => ({ ...row, row: index + 2 }));
}

type UnitsById = ReadonlyMap<UnitId, Unit>;
type Told<Row> = Row & { readonly unit: UnitId };

/** Each version, cut where its superior comes to bear another code; what lives no day has no row. */
function versionRows(unit: Unit, unitById: UnitsById): Told<VersionRow>[] {
  const rows: Told<VersionRow>[] = [];
  for (const version of unit.versions) {
    for (const { code: parentCode, period } of superiorCodes(version, unitById)) {
      const { parent: _parent, ...attributes } = version;
      const row = { ...attributes, parentCode, period, row: 0, unit: unit.id };
      const last = rows.at(-1);
      if (last !== undefined && isContinued(last, row)) {
        rows[rows.length - 1] = {
          ...last,
          period: { from: last.period.from, until: period.until },
        };
      } else rows.push(row);
    }
  }
  return rows;
}

function superiorCodes(
  { parent, period }: UnitVersion,
  unitById: UnitsById,
): readonly { readonly code: string; readonly period: Period }[] {
  if (isEmpty(period)) return [];
  const superior = parent === undefined ? undefined : unitById.get(parent);
  if (superior === undefined) return [{ code: '', period }];
  return superior.versions
    .map((version) => ({ code: version.code, period: intersection(version.period, period) }))
    .filter((shared) => !isEmpty(shared.period));
}

const ATTRIBUTES = ['code', 'name', 'nameEn', 'level', 'type', 'parentCode'] as const;

function isContinued(last: VersionRow, next: VersionRow): boolean {
  if (last.period.until !== next.period.from) return false;
  return ATTRIBUTES.every((attribute) => last[attribute] === next[attribute]);
}

/** A day on which one row of a unit gives way to its next. */
interface Cut {
  readonly unit: UnitId;
  readonly on: Day;
  readonly fromCode: string;
  readonly toCode: string;
}

function cutsOf(rows: readonly Told<VersionRow>[]): readonly Cut[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (before?.unit !== row.unit) return [];
    return [{ unit: row.unit, on: row.period.from, fromCode: before.code, toCode: row.code }];
  });
}

/**
 * The lines as told, and one from a unit to itself wherever two of its rows meet and the table
 * would otherwise not tell that it goes on: it bears another code, or other lines name it that day.
 */
function successionRows(
  { successions, changes }: Organisation,
  cuts: readonly Cut[],
): SuccessionRow[] {
  const giving = unitDays(successions, ({ from }) => from);
  const named = new Set([...giving, ...unitDays(successions, ({ to }) => to)]);
  const itself = (lines: readonly Succession[]) =>
    unitDays(lines, ({ from, to }) => (from === to ? from : undefined));
  const told = new Set([...itself(successions), ...itself(changes)]);
  const added = cuts.flatMap(({ unit, on, fromCode, toCode }): Succession[] => {
    const key = unitOnDay(unit, on);
    if (told.has(key) || (!named.has(key) && fromCode === toCode)) return [];
    const kind = fromCode === toCode ? 'transfer' : 'recode';
    return [{ on, kind, from: unit, to: unit, fromCode, toCode, shares: WHOLE, legalBasis: '' }];
  });
  const goingOn = [...changes, ...added].map((line) => {
    const gives = line.from !== undefined && giving.has(unitOnDay(line.from, line.on));
    // A unit that gives parts away keeps the rest, whatever that is; one that does not keeps all.
    return { ...line, shares: gives ? UNTOLD : line.shares };
  });
  return [...successions, ...goingOn]
    .toSorted((one, other) => one.on - other.on)
    .map(({ on, kind, fromCode, toCode, shares, legalBasis }) => {
      return { on, kind, fromCode, toCode, shares, legalBasis, row: 0 };
    });
}

function unitDays(
  lines: readonly Succession[],
  unitOf: (line: Succession) => UnitId | undefined,
): ReadonlySet<string> {
  const named = lines.map((line) => ({ unit: unitOf(line), on: line.on }));
  return new Set(
    named.flatMap(({ unit, on }) => (unit === undefined ? [] : [unitOnDay(unit, on)])),
  );
}

function unitOnDay(unit: UnitId, on: Day): string {
  return `${on} ${unit}`;
}

function groupRows({ hierarchies }: Organisation, unitById: UnitsById): GroupRow[] {
  return hierarchies.flatMap(({ level, groups }) =>
    groups.flatMap(({ code, name, members }) =>
      members.flatMap(({ unit, period }) => {
        const versions = unitById.get(unit)?.versions ?? [];
        const row = { groupCode: code, groupName: name, level, row: 0 };
        return codesDuring(versions, period).map((shared) => ({ ...row, ...shared }));
      }),
    ),
  );
}

/** The codes a unit bears during a period, each with the days it does; one borne on is told once. */
function codesDuring(
  versions: readonly UnitVersion[],
  period: Period,
): readonly { readonly memberCode: string; readonly period: Period }[] {
  const codes: { memberCode: string; period: Period }[] = [];
  for (const version of versions) {
    const shared = intersection(version.period, period);
    const last = codes.at(-1);
    if (isEmpty(shared)) continue;
    if (last?.memberCode === version.code && last.period.until === shared.from) {
      codes[codes.length - 1] = {
        ...last,
        period: { from: last.period.from, until: shared.until },
      };
    } else codes.push({ memberCode: version.code, period: shared });
  }
  return codes;
}
