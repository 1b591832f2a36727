import { dayBefore, formatDay, type Day } from '#kernel/day.ts';
import { runOn, type CodeRun, type CodeRuns } from './code-runs.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import { SUCCESSIONS_FILE, type SuccessionRow } from './successions-table.ts';

/** A succession row with the units that its codes name. */
export interface NamedLine {
  readonly row: SuccessionRow;
  readonly from: CodeRun | undefined;
  readonly to: CodeRun | undefined;
}

/**
 * Finds whom the codes of each line name. `from_code` names the unit alive the day before, or one
 * that the day itself made; `to_code` the unit alive on the day, or one that the day also ends.
 */
export function nameLines(
  runs: CodeRuns,
  rows: readonly SuccessionRow[],
  report: OrganisationReport,
): readonly NamedLine[] {
  const day = daysCodes(runs, rows);
  const lines: NamedLine[] = [];
  for (const row of rows) {
    const [fromCode, toCode] = [row.fromCode, row.toCode];
    const from = fromCode === '' ? undefined : day.source(fromCode, row.on);
    const to = toCode === '' ? undefined : day.heir(toCode, row.on);
    const isFromMissing = fromCode !== '' && from === undefined;
    const isToMissing = toCode !== '' && to === undefined;
    const place = { file: SUCCESSIONS_FILE, row: row.row };
    const facts = { day: formatDay(row.on) };
    if (isFromMissing) {
      const at = { ...place, column: 'from_code' };
      report({ code: 'from-not-alive', facts: { ...facts, code: fromCode }, place: at });
    }
    if (isToMissing) {
      const at = { ...place, column: 'to_code' };
      report({ code: 'to-not-alive', facts: { ...facts, code: toCode }, place: at });
    }
    if (!isFromMissing && !isToMissing) lines.push({ row, from, to });
  }
  return lines;
}

interface DaysCodes {
  source(code: string, day: Day): CodeRun | undefined;
  heir(code: string, day: Day): CodeRun | undefined;
}

function daysCodes(runs: CodeRuns, rows: readonly SuccessionRow[]): DaysCodes {
  const left = new Set(rows.map(({ fromCode, on }) => codeOnDay(fromCode, on)));
  const reached = new Set(rows.map(({ toCode, on }) => codeOnDay(toCode, on)));
  const withinDay = new Map<string, CodeRun>();
  /** The run of a code that is both reached and left on a day and alive neither before nor after. */
  const passing = (code: string, day: Day): CodeRun | undefined => {
    const key = codeOnDay(code, day);
    if (!left.has(key) || !reached.has(key)) return undefined;
    const run = withinDay.get(key) ?? { code, period: { from: day, until: day }, versions: [] };
    withinDay.set(key, run);
    return run;
  };
  return {
    source(code, day) {
      const before = runOn(runs, code, dayBefore(day));
      if (before !== undefined || !reached.has(codeOnDay(code, day))) return before;
      return runOn(runs, code, day) ?? passing(code, day);
    },
    heir(code, day) {
      const after = runOn(runs, code, day);
      if (after !== undefined || !left.has(codeOnDay(code, day))) return after;
      return runOn(runs, code, dayBefore(day)) ?? passing(code, day);
    },
  };
}

function codeOnDay(code: string, day: Day): string {
  return `${day} ${code}`;
}
