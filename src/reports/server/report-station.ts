import type { Station, StationLine, StationState } from '#cycle/model/station.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { allowedVerbs, type Subject } from '#kernel/permission.ts';
import {
  organisationSeenBy,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type { ApprovalRule } from '#cycle/model/approval-rule.ts';
import { isOpenDifficulty } from '#reports/model/difficulty-life-cycle.ts';
import {
  difficultiesAddress,
  reportAddress,
  reportsAddress,
} from '#reports/model/report-address.ts';
import { isAccepted, isReceived } from '#reports/model/report-life-cycle.ts';
import { REPORT_RULES, type ReportVerb } from '#reports/model/report-policy.ts';
import {
  askedReports,
  listedDeeds,
  type AskedReportRow,
} from '#reports/server/reading/asked-reports.ts';
import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import { DIFFICULTIES, REPORT_REQUESTS, type RequestFields } from './report-records.ts';

interface StationAt {
  readonly asker: Asker;
  readonly period: string;
  readonly today: Day;
}

/** How the reports of a period stand, of the units that whoever asks sees. */
export async function reportStation(
  view: Queries,
  { asker, period, today }: StationAt,
): Promise<Station> {
  const kept = await organisationSeenBy(view);
  const asked = await askedOf(view, { asker, period, today, kept });
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
      ...together(
        asked.flatMap((each) => waitingReports(each.rows, { ...each, rule, kept, asker, today })),
      ),
      ...(await waitingDifficulties(view, { period, kept, asker, today })),
    ],
  };
}

interface Asked {
  readonly request: Kept<RequestFields>;
  /** Of the units that whoever looks sees. */
  readonly rows: readonly AskedReportRow[];
}

/** What is asked for a period of units in sight; branches may be asked apart. What reaches most comes first. */
async function askedOf(
  view: Queries,
  { asker, period, today, kept }: StationAt & Pick<WaitingFor, 'kept'>,
): Promise<readonly Asked[]> {
  const requests = await recordsWhere(view, REPORT_REQUESTS, {
    where: 'period = $1 and not is_withdrawn',
    values: [period],
    order: 'sent_day, id',
  });
  const asked: Asked[] = [];
  for (const request of requests) {
    const rows = await askedReports(view, request, { kept, actor: asker, today });
    if (rows.length > 0) asked.push({ request, rows });
  }
  return asked.toSorted((one, other) => other.rows.length - one.rows.length);
}

/** Lines of one kind as one, which leads where the first leads. */
function together(lines: readonly WaitingLine[]): readonly WaitingLine[] {
  return Array.from(
    Map.groupBy(lines, ({ code }) => code),
    ([code, [first, ...others]]) => {
      const count = [first, ...others].reduce((sum, line) => sum + Number(line?.facts['count']), 0);
      return { code, facts: { count }, address: first?.address ?? '' };
    },
  );
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

interface WaitingFor extends Omit<StationAt, 'period'> {
  readonly kept: CachedOrganisation | undefined;
}

type WaitingLine = StationLine & { readonly address: string };

interface WaitingReports extends WaitingFor {
  readonly request: Kept<RequestFields>;
  readonly rule: ApprovalRule;
}

/** What waits for somebody: reports of the units for which the roles are held, and those to be accepted. */
function waitingReports(
  rows: readonly AskedReportRow[],
  { request, rule, kept, asker, today }: WaitingReports,
): readonly WaitingLine[] {
  const subjects = subjectsIn(
    kept,
    rows.map(({ unit }) => unit.id),
    [today],
  );
  const mine = rows.filter((row, index) => isOwn(row, subjects[index], asker));
  const may = (row: AskedReportRow, verb: ReportVerb) =>
    verbsOver(asker, subjects[rows.indexOf(row)]).has(verb);
  const line = (
    code: string,
    found: readonly AskedReportRow[],
    state?: string,
  ): readonly WaitingLine[] => {
    const [first, ...others] = found;
    if (first === undefined) return [];
    const one = others.length === 0 ? first.report?.id : undefined;
    const address =
      one === undefined ? reportsAddress({ request: request.id, state }) : reportAddress(one);
    return [{ code, facts: { count: found.length }, address }];
  };
  const inState = (of: readonly AskedReportRow[], state: string) =>
    of.filter(({ report }) => report?.state === state);
  const toWrite = mine.filter(
    (row) => (row.report === undefined || row.report.state === 'draft') && may(row, 'write-report'),
  );
  const returned = inState(mine, 'returned').filter((row) => may(row, 'write-report'));
  const submitted = rows.filter((row) =>
    listedDeeds({ row, rule, actor: asker }).includes('accept'),
  );
  const accepted = inState(mine, 'accepted').filter((row) => may(row, 'publish-report'));
  return [
    ...line('report-returned', returned),
    ...line('report-to-write', toWrite),
    ...line('report-to-accept', submitted, 'to-accept'),
    ...line('report-to-publish', accepted),
  ];
}

/** Of the unit itself for which a role is held: of the whole, the highest. */
function isOwn({ unit }: AskedReportRow, subject: Subject | undefined, { roles }: Asker): boolean {
  if (subject?.kind !== 'unit') return false;
  return roles.some(({ place }) =>
    place.kind === 'whole' ? unit.superior === null : subject.selves.has(place.unit),
  );
}

function verbsOver(asker: Asker, subject: Subject | undefined): ReadonlySet<ReportVerb> {
  return new Set(subject === undefined ? [] : allowedVerbs(REPORT_RULES, asker, subject));
}

async function waitingDifficulties(
  view: Queries,
  { period, kept, asker, today }: WaitingFor & { readonly period: string },
): Promise<readonly WaitingLine[]> {
  const sought = { where: 'period = $1', values: [period] };
  const open = (await recordsWhere(view, DIFFICULTIES, sought)).filter(({ state }) =>
    isOpenDifficulty(state),
  );
  const owners = open.map(({ owner }) => owner);
  const subjects = subjectsIn(kept, owners, [today]);
  const mine = open.filter((_, index) =>
    verbsOver(asker, subjects[index]).has('answer-difficulty'),
  );
  const [first] = mine;
  if (first === undefined) return [];
  const address = difficultiesAddress({ period, unit: first.owner });
  return [{ code: 'difficulty-to-answer', facts: { count: mine.length }, address }];
}
