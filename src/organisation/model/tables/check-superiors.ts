import { formatEnds, contains, intersection, isEmpty } from '#kernel/period.ts';
import { LATEST, type Day } from '#kernel/day.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import { versionOn, type Unit, type UnitId } from '#organisation/model/unit.ts';
import { UNITS_FILE, type VersionRow } from './units-table.ts';

/** One root on any day, and no unit above itself. Reports the first day on which it is not so. */
export function checkSuperiors(
  units: readonly Unit[],
  rows: readonly VersionRow[],
  report: OrganisationReport,
): void {
  checkRoots(rows, report);
  checkCircles(units, rows, report);
}

function checkRoots(rows: readonly VersionRow[], report: OrganisationReport): void {
  const roots = rows
    .filter(({ parentCode }) => parentCode === '')
    .toSorted((one, other) => one.period.from - other.period.from);
  let longest: VersionRow | undefined;
  for (const root of roots) {
    const shared = longest && intersection(longest.period, root.period);
    if (longest && shared && !isEmpty(shared) && longest.code !== root.code) {
      const facts = { one: longest.code, other: root.code, day: writtenDay(shared.from) };
      const place = { file: UNITS_FILE, row: root.row, column: 'parent_code' };
      report({ code: 'two-roots', facts, place });
    }
    if (longest === undefined || root.period.until > longest.period.until) longest = root;
  }
}

/** A circle is closed by some link that begins that day, so it is enough to climb from those. */
function checkCircles(
  units: readonly Unit[],
  rows: readonly VersionRow[],
  report: OrganisationReport,
): void {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const links = units.flatMap((unit) =>
    unit.versions.map(({ period }) => ({
      unit: unit.id,
      day: period.from,
      isEmpty: isEmpty(period),
    })),
  );
  for (const [day, begun] of Map.groupBy(
    links.filter((link) => !link.isEmpty),
    (link) => link.day,
  )) {
    const sound = new Set<UnitId>();
    for (const { unit } of begun) {
      const circle = climb(unit, day, { unitById, sound });
      if (circle.length > 0) reportCircle(circle, day, { unitById, rows, report });
    }
  }
}

interface Climb {
  readonly unitById: ReadonlyMap<UnitId, Unit>;
  /** Units of that day known to stand below the root; the climbed ones are added. */
  readonly sound: Set<UnitId>;
}

/** Climbs to the root; the units of the circle where it comes back to one already passed. */
function climb(start: UnitId, day: Day, { unitById, sound }: Climb): readonly UnitId[] {
  const path = new Set<UnitId>();
  let at: UnitId | undefined = start;
  while (at !== undefined && !sound.has(at)) {
    if (path.has(at)) {
      const passed = [...path];
      for (const unit of passed) sound.add(unit);
      return passed.slice(passed.indexOf(at));
    }
    path.add(at);
    const unit = unitById.get(at);
    at = unit && versionOn(unit, day)?.parent;
  }
  for (const unit of path) sound.add(unit);
  return [];
}

interface CircleContext {
  readonly unitById: ReadonlyMap<UnitId, Unit>;
  readonly rows: readonly VersionRow[];
  readonly report: OrganisationReport;
}

function reportCircle(circle: readonly UnitId[], day: Day, context: CircleContext): void {
  const codes = circle.map((id) => {
    const unit = context.unitById.get(id);
    return (unit && versionOn(unit, day)?.code) ?? id;
  });
  const first = context.rows.find(({ code, period }) => code === codes[0] && contains(period, day));
  context.report({
    code: 'circle-of-superiors',
    facts: { codes: [...codes, codes[0]].join(' → '), day: writtenDay(day) },
    place: { file: UNITS_FILE, column: 'parent_code', ...(first && { row: first.row }) },
  });
}

function writtenDay(day: Day): string {
  return formatEnds({ from: day, until: LATEST }).first;
}
