import type { Station, StationState } from '#cycle/model/station.ts';
import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import { formatDay } from '#kernel/day.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { isAccepted, isReceived } from '#reports/model/report-life-cycle.ts';
import type { AskedReportRow } from '#reports/server/reading/asked-reports.ts';
import { askedInSight, type StationAt } from './asked-in-sight.ts';
import { waitingDifficulties, waitingReports } from './waiting-reports.ts';

/** How the reports of a period stand, of the units that whoever asks sees. */
export async function reportStation(
  view: Queries,
  { asker, period, today }: StationAt,
): Promise<Station> {
  const kept = await organisationSeenBy(view);
  const asked = await askedInSight(view, { asker, period, today, kept });
  const [widest] = asked;
  if (widest === undefined) return NOTHING;
  const { request, rows } = widest;
  const counted = countedOf(rows, request.unit);
  const received = counted.filter(isHere).length;
  const isLate = rows.some((row) => row.isLate);
  const late = counted.filter((row) => row.isLate).length;
  const rule = await approvalRule(view);
  return {
    station: 'reports',
    state: stateOf(rows, isLate),
    told: [
      { code: 'reports-received', facts: { received, asked: counted.length } },
      ...(late === 0 ? [] : [{ code: 'reports-late', facts: { count: late } }]),
    ],
    next: nextDue(rows, formatDay(today)),
    waiting: [
      ...waitingReports(asked, { rule, kept, asker, today }),
      ...(await waitingDifficulties(view, { period, kept, asker, today })),
    ],
  };
}

const NOTHING: Station = {
  ...{ station: 'reports', state: 'empty', told: [], next: null, waiting: [] },
};

/** Those of whom it is told how many have sent: the unit that asks stands apart, unless it is the only one. */
function countedOf(rows: readonly AskedReportRow[], asking: string): readonly AskedReportRow[] {
  const others = rows.filter(({ unit }) => unit.id !== asking);
  return others.length === 0 ? rows : others;
}

function isHere({ report }: AskedReportRow): boolean {
  return report !== undefined && isReceived(report.state);
}

function stateOf(rows: readonly AskedReportRow[], isLate: boolean): StationState {
  const isDone = rows.every(({ report }) => report !== undefined && isAccepted(report.state));
  if (rows.length === 0) return 'empty';
  return isDone ? 'done' : isLate ? 'late' : 'running';
}

function nextDue(rows: readonly AskedReportRow[], today: string): Station['next'] {
  const open = rows.filter((row) => !isHere(row));
  const days = open.flatMap(({ dueDay }) =>
    dueDay !== undefined && dueDay >= today ? dueDay : [],
  );
  const [day] = days.toSorted();
  return day === undefined ? null : { code: 'report-due', day };
}
