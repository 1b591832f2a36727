import { formatEnds, contains, isEmpty, type Period } from '#kernel/period.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import type { SuccessionRow } from './successions-table.ts';
import { UNITS_FILE, type VersionRow } from './units-table.ts';

/**
 * Consecutive versions of one code with no event between them (rule 1). A run without versions is
 * a code that lives only within one day.
 */
export interface CodeRun {
  readonly code: string;
  readonly period: Period;
  readonly versions: readonly VersionRow[];
}

/** The runs of every code, oldest first. */
export type CodeRuns = ReadonlyMap<string, readonly CodeRun[]>;

export function codeRuns(
  versions: readonly VersionRow[],
  lines: readonly SuccessionRow[],
  report: OrganisationReport,
): CodeRuns {
  const events = eventsOf(lines);
  const runs = new Map<string, readonly CodeRun[]>();
  for (const [code, rows] of Map.groupBy(versions, (version) => version.code)) {
    const sorted = rows.toSorted((one, other) => one.period.from - other.period.from);
    reportOverlaps(sorted, report);
    runs.set(
      code,
      joinRuns(sorted, (day) => events.has(eventKey(code, day))),
    );
  }
  return runs;
}

export function runOn(runs: CodeRuns, code: string, day: Day): CodeRun | undefined {
  return runs.get(code)?.find(({ period }) => contains(period, day));
}

/** A day and code that some line names, as heir or as source: the code's version begins anew there. */
function eventsOf(lines: readonly SuccessionRow[]): ReadonlySet<string> {
  const events = new Set<string>();
  for (const { on, fromCode, toCode } of lines) {
    if (fromCode !== '') events.add(eventKey(fromCode, on));
    if (toCode !== '') events.add(eventKey(toCode, on));
  }
  return events;
}

function eventKey(code: string, day: Day): string {
  return `${day} ${code}`;
}

function joinRuns(sorted: readonly VersionRow[], hasEvent: (day: Day) => boolean): CodeRun[] {
  const runs: CodeRun[] = [];
  for (const version of sorted) {
    const last = runs.at(-1);
    const { from, until } = version.period;
    if (last !== undefined && last.period.until === from && !hasEvent(from)) {
      const versions = [...last.versions, version];
      runs[runs.length - 1] = { ...last, versions, period: { from: last.period.from, until } };
    } else {
      runs.push({ code: version.code, period: version.period, versions: [version] });
    }
  }
  return runs;
}

function reportOverlaps(sorted: readonly VersionRow[], report: OrganisationReport): void {
  let longest: VersionRow | undefined;
  for (const version of sorted) {
    if (longest !== undefined && version.period.from < longest.period.until) {
      const [row, otherRow] = [version.row, longest.row];
      const place = { file: UNITS_FILE, row, column: 'valid_from' };
      report({ code: 'overlapping-versions', facts: { code: version.code, otherRow }, place });
    }
    if (longest === undefined || version.period.until > longest.period.until) longest = version;
  }
}

/** A name for a run that no other run bears: its code and the day it begins, if any. */
export function runName({ code, period }: CodeRun): string {
  const { first } = formatEnds(period);
  return isEmpty(period) ? `${code}@${formatDay(period.from)}+` : `${code}@${first}`;
}
