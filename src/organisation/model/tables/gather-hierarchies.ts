import { isEmpty, type Period } from '#kernel/period.ts';
import { GROUPS_FILE, type GroupRow } from './groups-table.ts';
import type { Hierarchy, Membership } from '#organisation/model/hierarchy.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';

interface Members {
  bearersOf(code: string, period: Period): readonly Membership[];
  readonly report: OrganisationReport;
}

/** Gathers the rows of `groups.csv` into hierarchies, one for each level of groups. */
export function gatherHierarchies(rows: readonly GroupRow[], members: Members): Hierarchy[] {
  return [...Map.groupBy(rows, ({ level }) => level)].map(([level, ofLevel]) => ({
    level,
    groups: [...Map.groupBy(ofLevel, ({ groupCode }) => groupCode)].map(([code, ofGroup]) => ({
      code,
      name: ofGroup[0]?.groupName ?? '',
      members: ofGroup.flatMap((row) => membershipsOf(row, members)),
    })),
  }));
}

function membershipsOf(row: GroupRow, { bearersOf, report }: Members): readonly Membership[] {
  const memberships = bearersOf(row.memberCode, row.period).filter(
    ({ period }) => !isEmpty(period),
  );
  if (memberships.length === 0) {
    const place = { file: GROUPS_FILE, row: row.row, column: 'member_code' };
    report({ code: 'unknown-member', facts: { code: row.memberCode }, place });
  }
  return memberships;
}
