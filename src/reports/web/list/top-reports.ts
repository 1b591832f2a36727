import type { AskedReport } from '#reports/web/report-queries.ts';

/** The highest units of a list: those below no other of it. */
export function topReports(rows: readonly AskedReport[]): readonly AskedReport[] {
  const ids = new Set(rows.map(({ unit }) => unit.id));
  return rows.filter(({ superior }) => superior === null || !ids.has(superior));
}

/** How far all is that a list is about: the branch of its unit, or of the highest in sight. */
export function branchOf(
  rows: readonly AskedReport[],
  unit: string | undefined,
): AskedReport['branch'] {
  const heads = unit === undefined ? topReports(rows) : rows.filter((row) => row.unit.id === unit);
  const sum = { asked: 0, received: 0, accepted: 0, returned: 0, late: 0 };
  for (const { branch } of heads) {
    for (const each of ['asked', 'received', 'accepted', 'returned', 'late'] as const) {
      sum[each] += branch[each];
    }
  }
  return sum;
}

/** How far a branch is: what has come recedes, and lateness stands out. */
export function fillOf({ asked, received, late }: AskedReport['branch']): BranchFill {
  if (received === asked) return 'full';
  if (late === 0) return 'open';
  return late * 5 > asked ? 'late' : 'few';
}

/** `few`: up to a fifth is overdue; `late`: more than that. */
export type BranchFill = 'full' | 'open' | 'few' | 'late';
