import type { AskedReport } from '#reports/web/report-queries.ts';

/** The highest units of a list: those below no other of it. */
export function topReports(rows: readonly AskedReport[]): readonly AskedReport[] {
  const ids = new Set(rows.map(({ unit }) => unit.id));
  return rows.filter(({ superior }) => superior === null || !ids.has(superior));
}

/** How far a branch is: what has come recedes, and lateness stands out. */
export function fillOf({ asked, received, late }: AskedReport['branch']): BranchFill {
  if (received === asked) return 'full';
  if (late === 0) return 'open';
  return late * 5 > asked ? 'late' : 'few';
}

/** `few`: up to a fifth is overdue; `late`: more than that. */
export type BranchFill = 'full' | 'open' | 'few' | 'late';
