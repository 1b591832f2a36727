import { formatDay, type Day } from '#kernel/day.ts';
import type { Actor } from '#kernel/actor.ts';
import { allowedVerbs, covers, type Subject } from '#kernel/permission.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import {
  branchCounts,
  isCounted,
  isLate,
  type BranchCounts,
} from '#reports/model/branch-counts.ts';
import { dueDayOf } from '#reports/model/outline/outline.ts';
import {
  isAccepted,
  isOpenForWriting,
  isReceived,
  type ReportState,
} from '#reports/model/report-life-cycle.ts';
import { REPORT_RULES } from '#reports/model/report-policy.ts';
import { isOwnApproval, type ApprovalRule } from '#cycle/model/approval-rule.ts';
import { REPORTS, type ReportFields, type RequestFields } from '#reports/server/report-records.ts';
import { reportAuthors } from './report-authors.ts';
import { askedUnits, type AskedUnit } from './asked-units.ts';

/** What a list leads somebody to do with a report. */
export const LISTED_DEEDS = ['write', 'accept'] as const;
export type ListedDeed = (typeof LISTED_DEEDS)[number];

/** A unit that was asked, and where its report stands. */
export interface AskedReportRow {
  readonly unit: AskedUnit;
  /** `undefined`: nobody has begun it. */
  readonly report: Kept<ReportFields> | undefined;
  /** Whose work the report is. */
  readonly authors: readonly string[];
  readonly dueDay: string | undefined;
  readonly isLate: boolean;
  /** Whether it is among those whom the counts count. */
  readonly isCounted: boolean;
  /** The unit and all below it; of the unit that asks those below it. */
  readonly branch: BranchCounts;
  /** What permissions ask about the unit. */
  readonly subject: Subject;
}

interface Seeing {
  readonly kept: CachedOrganisation | undefined;
  readonly actor: Actor;
  readonly today: Day;
}

/** Who was asked and is in sight of somebody, in the order of codes, with the counts of each branch. */
export async function askedReports(
  queries: Queries,
  request: Kept<RequestFields>,
  { kept, actor, today }: Seeing,
): Promise<readonly AskedReportRow[]> {
  const units = await askedUnits(queries, request);
  const sought = { where: 'request = $1', values: [request.id] };
  const reports = await recordsWhere(queries, REPORTS, sought);
  const byUnit = new Map(reports.map((report) => [report.unit, report]));
  const authors = await reportAuthors(queries, reports);
  const asked = units.map((unit) => ({
    ...{ id: unit.id, superior: unit.superior },
    state: byUnit.get(unit.id)?.state,
    dueDay: dueDayOf(request.dueDays, unit.level),
  }));
  const counts = branchCounts(asked, { asking: request.unit, today: formatDay(today) });
  const subjects = subjectsIn(
    kept,
    units.map(({ id }) => id),
    [today],
  );
  return units.flatMap((unit, index) => {
    const [subject, own, branch] = [subjects[index], asked[index], counts.get(unit.id)];
    const isSeen = subject && actor.roles.some(({ place }) => covers(place, subject));
    if (isSeen !== true || own === undefined || branch === undefined) return [];
    const report = byUnit.get(unit.id);
    return {
      ...{ unit, branch, report, subject, dueDay: own.dueDay },
      authors: (report && authors.get(report.id)) ?? [],
      isLate: isLate(own, formatDay(today)),
      isCounted: isCounted(unit.id, { asking: request.unit, asked: units.length }),
    };
  });
}

interface Deciding {
  readonly row: AskedReportRow;
  readonly rule: ApprovalRule;
  readonly actor: Actor;
}

/** What somebody may do with the report of a row now; `write` begins it where nobody has. */
export function listedDeeds({ row, rule, actor }: Deciding): readonly ListedDeed[] {
  const { report, authors, subject } = row;
  const verbs = allowedVerbs(REPORT_RULES, actor, subject);
  const isOpen = report === undefined || isOpenForWriting(report.state);
  if (isOpen) return verbs.includes('write-report') ? ['write'] : [];
  const isOwn = isOwnApproval(rule, { authors, asker: actor.account });
  const waits = report.state === 'submitted' && !isOwn;
  return waits && verbs.includes('accept-report') ? ['accept'] : [];
}

/** Where a report stands, as a list is narrowed down to. */
export type ReportStanding = ReportState | 'none' | 'missing' | 'received' | 'late';

/** Whether a row stands so; `missing`: not received, whoever has begun. What is published was accepted. */
export function standsAs(row: AskedReportRow, standing: ReportStanding): boolean {
  const state = row.report?.state;
  switch (standing) {
    case 'none':
      return state === undefined;
    case 'missing':
      return state === undefined || !isReceived(state);
    case 'received':
      return state !== undefined && isReceived(state);
    case 'late':
      return row.isLate;
    case 'accepted':
      return state !== undefined && isAccepted(state);
    case 'draft':
    case 'submitted':
    case 'returned':
    case 'published':
      return state === standing;
    default:
      return standing satisfies never;
  }
}
