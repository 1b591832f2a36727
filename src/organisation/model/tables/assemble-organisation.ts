import { LATEST, type Day } from '#kernel/day.ts';
import { formatEnds, intersection, isEmpty, type Period } from '#kernel/period.ts';
import { codeRuns, type CodeRun, type CodeRuns } from './code-runs.ts';
import type { GroupRow } from './groups-table.ts';
import { gatherHierarchies } from './gather-hierarchies.ts';
import { nameLines, type NamedLine } from './named-lines.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import type { Succession } from '#organisation/model/succession/succession.ts';
import type { SuccessionRow } from './successions-table.ts';
import type { Unit, UnitId, UnitVersion } from '#organisation/model/unit.ts';
import { identifyUnits, type UnitIdentities } from './unit-identity.ts';
import { UNITS_FILE, type VersionRow } from './units-table.ts';

/** The rows of the tables that tell an organisation. */
export interface OrganisationRows {
  readonly versions: readonly VersionRow[];
  readonly successions: readonly SuccessionRow[];
  readonly groups: readonly GroupRow[];
}

/**
 * Makes an organisation of its tables: finds who is who behind the codes, and each one's superior
 * through all its time. Reports what contradicts itself; then the result is not to be used.
 */
export function assembleOrganisation(
  rows: OrganisationRows,
  report: OrganisationReport,
): Organisation {
  const runs = codeRuns(rows.versions, rows.successions, report);
  const lines = nameLines(runs, rows.successions, report).toSorted(
    (one, other) => one.row.on - other.row.on,
  );
  const identities = identifyUnits(runs, lines);
  const units = [...identities.runsOf].flatMap(([id, life]) => {
    const [first, ...others] = life.flatMap((run) => versionsOf(run, { runs, identities, report }));
    return first === undefined ? [] : [{ id, versions: [first, ...others] } satisfies Unit];
  });
  const told = (line: NamedLine) => successionOf(line, identities);
  return {
    units,
    successions: lines.filter((line) => !identities.changes.has(line)).map(told),
    changes: lines.filter((line) => identities.changes.has(line)).map(told),
    hierarchies: gatherHierarchies(rows.groups, {
      report,
      bearersOf: (code, period) => bearersOf(code, period, { runs, identities }),
    }),
  };
}

interface Known {
  readonly runs: CodeRuns;
  readonly identities: UnitIdentities;
}

interface Context extends Known {
  readonly report: OrganisationReport;
}

/** A run's versions, each cut where the code of its superior passes to another unit. */
function versionsOf(run: CodeRun, context: Context): UnitVersion[] {
  if (run.versions.length === 0) return [withinDayVersion(run)];
  return run.versions.flatMap((row): UnitVersion[] => {
    const { code, name, nameEn, level, type, parentCode, period } = row;
    const attributes = { code, name, nameEn, level, type };
    if (parentCode === '') return [{ ...attributes, parent: undefined, period }];
    const bearers = bearersOf(parentCode, period, context);
    reportMissingParent(row, bearers, context);
    // Without its superior the unit is still there to be told of by other rows.
    if (bearers.length === 0) return [{ ...attributes, parent: undefined, period }];
    return bearers.map((bearer) => ({ ...attributes, parent: bearer.unit, period: bearer.period }));
  });
}

function withinDayVersion({ code, period }: CodeRun): UnitVersion {
  return { code, name: '', nameEn: '', level: '', type: '', parent: undefined, period };
}

interface Bearer {
  readonly unit: UnitId;
  readonly period: Period;
}

/** The units that bear a code during a period, in order; one who bears it on is named once. */
function bearersOf(code: string, period: Period, { runs, identities }: Known): readonly Bearer[] {
  const { unitOf } = identities;
  const bearers: Bearer[] = [];
  for (const run of runs.get(code) ?? []) {
    const shared = intersection(run.period, period);
    const unit = unitOf.get(run);
    if (isEmpty(shared) || unit === undefined) continue;
    const last = bearers.at(-1);
    if (last?.unit === unit && last.period.until === shared.from) {
      bearers[bearers.length - 1] = {
        unit,
        period: { from: last.period.from, until: shared.until },
      };
    } else bearers.push({ unit, period: shared });
  }
  return bearers;
}

function reportMissingParent(row: VersionRow, bearers: readonly Bearer[], context: Context): void {
  const place = { file: UNITS_FILE, row: row.row, column: 'parent_code' };
  const parent = row.parentCode;
  if (!context.runs.has(parent)) {
    context.report({ code: 'unknown-parent', facts: { parent }, place });
    return;
  }
  let covered: Day = row.period.from;
  for (const { period } of bearers) if (period.from <= covered) covered = period.until;
  if (covered >= row.period.until) return;
  const day = formatEnds({ from: covered, until: LATEST }).first;
  context.report({ code: 'parent-not-alive', facts: { parent, day }, place });
}

function successionOf({ row, from, to }: NamedLine, { unitOf }: UnitIdentities): Succession {
  const { on, kind, fromCode, toCode, shares, legalBasis } = row;
  return {
    on,
    kind,
    fromCode,
    toCode,
    shares,
    legalBasis,
    from: from && unitOf.get(from),
    to: to && unitOf.get(to),
  };
}
