import type { ApprovalRule } from '#cycle/model/approval-rule.ts';
import type { StationLine } from '#cycle/model/station.ts';
import { allowedVerbs, type Subject } from '#kernel/permission.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import { isOpenDifficulty } from '#reports/model/difficulty-life-cycle.ts';
import {
  difficultiesAddress,
  reportAddress,
  reportsAddress,
} from '#reports/model/report-address.ts';
import { REPORT_RULES, type ReportVerb } from '#reports/model/report-policy.ts';
import { listedDeeds, type AskedReportRow } from '#reports/server/reading/asked-reports.ts';
import { DIFFICULTIES } from '#reports/server/report-records.ts';
import type { Asked, StationAt } from './asked-in-sight.ts';

export interface WaitingFor extends Omit<StationAt, 'period'> {
  readonly kept: CachedOrganisation | undefined;
}

type WaitingLine = StationLine & { readonly address: string };

interface WaitingReports extends WaitingFor {
  readonly rule: ApprovalRule;
}

/** What waits for somebody: reports of the units for which the roles are held, and those to be accepted. */
export function waitingReports(
  asked: readonly Asked[],
  waiting: WaitingReports,
): readonly WaitingLine[] {
  return together(asked.flatMap((each) => waitingOf(each, waiting)));
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

function waitingOf(
  { request, rows }: Asked,
  { rule, kept, asker, today }: WaitingReports,
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

/** Difficulties that somebody is to answer. */
export async function waitingDifficulties(
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
