import { dayBefore, type Day } from '#kernel/day.ts';
import { isOne } from '#kernel/fraction.ts';
import { contains } from '#kernel/period.ts';
import { runName, type CodeRun, type CodeRuns } from './code-runs.ts';
import type { NamedLine } from './named-lines.ts';
import type { UnitId } from '#organisation/model/unit.ts';

/** The kinds of line by which a unit goes on as itself: under another name, code or superior. */
const CHANGES_OF_ONE_UNIT: ReadonlySet<string> = new Set(['rename', 'recode', 'move', 'transfer']);

/** Which unit each run of a code is a stretch of, and the lines that only say so. */
export interface UnitIdentities {
  readonly unitOf: ReadonlyMap<CodeRun, UnitId>;
  /** The runs of each unit in the order of its life. */
  readonly runsOf: ReadonlyMap<UnitId, readonly CodeRun[]>;
  readonly changes: ReadonlySet<NamedLine>;
}

/**
 * Law 1: a code is not an identity. Two runs are one unit where a rename, recode, move or transfer
 * is the only line that leaves the one and the only line that reaches the other that day, and
 * tells no share but the whole.
 */
export function identifyUnits(runs: CodeRuns, lines: readonly NamedLine[]): UnitIdentities {
  const changes = new Set(onlyLines(lines).filter(isChangeOfOneUnit));
  const next = new Map<CodeRun, CodeRun>();
  for (const { from, to } of changes) {
    if (from !== undefined && to !== undefined && from !== to) next.set(from, to);
  }
  const continued = new Set(next.values());
  const named = lines.flatMap(({ from, to }) => [from, to]).filter((run) => run !== undefined);
  const all = new Set([...[...runs.values()].flat(), ...named]);
  const unitOf = new Map<CodeRun, UnitId>();
  const runsOf = new Map<UnitId, CodeRun[]>();
  for (const first of all) {
    if (continued.has(first)) continue;
    const id = runName(first) as UnitId;
    const life: CodeRun[] = [];
    for (let run: CodeRun | undefined = first; run !== undefined; run = next.get(run)) {
      life.push(run);
      unitOf.set(run, id);
    }
    runsOf.set(id, life);
  }
  leaveCirclesApart(
    [...all].filter((run) => !unitOf.has(run)),
    { unitOf, runsOf, changes },
  );
  return { unitOf, runsOf, changes };
}

interface Identities {
  readonly unitOf: Map<CodeRun, UnitId>;
  readonly runsOf: Map<UnitId, CodeRun[]>;
  readonly changes: Set<NamedLine>;
}

/** Codes recoded into each other in a circle within a day begin nowhere; the day's check refuses them. */
function leaveCirclesApart(circle: readonly CodeRun[], identities: Identities): void {
  for (const run of circle) {
    const id = runName(run) as UnitId;
    identities.unitOf.set(run, id);
    identities.runsOf.set(id, [run]);
  }
  const apart = new Set(circle);
  for (const line of identities.changes) {
    if (line.from !== undefined && apart.has(line.from)) identities.changes.delete(line);
  }
}

/** Lines whose source hands on by no other line that day and whose heir no other line reaches. */
function onlyLines(lines: readonly NamedLine[]): readonly NamedLine[] {
  const leaving = countBy(lines, ({ from, row }) => from && { run: from, day: row.on });
  const reaching = countBy(lines, ({ to, row }) => to && { run: to, day: row.on });
  return lines.filter(
    ({ from, to, row }) =>
      from !== undefined &&
      to !== undefined &&
      leaving.get(from)?.get(row.on) === 1 &&
      reaching.get(to)?.get(row.on) === 1,
  );
}

function countBy(
  lines: readonly NamedLine[],
  keyOf: (line: NamedLine) => { run: CodeRun; day: Day } | undefined,
): ReadonlyMap<CodeRun, ReadonlyMap<Day, number>> {
  const counts = new Map<CodeRun, Map<Day, number>>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === undefined) continue;
    const days = counts.get(key.run) ?? new Map<Day, number>();
    counts.set(key.run, days.set(key.day, (days.get(key.day) ?? 0) + 1));
  }
  return counts;
}

/** The source ends, or was made, with the day; the heir begins with it; or both are the same run. */
function isChangeOfOneUnit({ from, to, row }: NamedLine): boolean {
  if (from === undefined || to === undefined || !CHANGES_OF_ONE_UNIT.has(row.kind)) return false;
  const { whole, byBasis } = row.shares;
  if (![whole, ...byBasis.values()].every((share) => share === undefined || isOne(share)))
    return false;
  if (from === to) return contains(from.period, dayBefore(row.on)) && contains(to.period, row.on);
  return from.period.until === row.on && to.period.from === row.on;
}
