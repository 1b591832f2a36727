import { formatDay, type Day } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { AnyProblem, Refusal } from '#platform/server/http/outcome.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecords, makeRecords } from '#platform/server/records/write-many-records.ts';
import { halfYearOutline } from '#reports/model/outline/half-year-outline.ts';
import {
  changeDifficulty,
  raiseDifficulty,
} from '#reports/server/difficulties/change-difficulty.ts';
import { REPORT_SECTIONS, REPORTS, type ReportFields } from '#reports/server/report-records.ts';
import { askForReport } from '#reports/server/requests/ask-for-report.ts';
import { beginReport } from '#reports/server/writing/begin-report.ts';
import { quoteSection } from '#reports/server/writing/quote-section.ts';
import { writeSection } from '#reports/server/writing/write-section.ts';
import { drawnOne } from './drawn-number.ts';
import { knownDay, LAST_PERIOD } from './sample-periods.ts';
import {
  QUOTED,
  REPORTS_NOT_ACCEPTED,
  RETURN_REASON,
  SAMPLE_DIFFICULTIES,
  SAMPLE_DUE_DAYS,
  SAMPLE_REQUEST,
  SAMPLE_TEXTS,
  SUMMARY_TEXTS,
  WHOLE_TEXTS,
} from './sample-reports.ts';
import { ROOT_CODE } from './sample-units.ts';

const actor = 'sample';
const [SENT, RECEIVED, TODAY] = ['2026-06-01', '2026-06-15', '2026-06-16'];

/** Asks for the reports of the last half-year; most units have sent theirs, the federation's is a draft. */
export async function makeSampleReports(
  tx: Transaction,
  organisation: Organisation,
): Promise<void> {
  const { nodes } = treeOn(organisation.units, knownDay(SENT));
  const units = nodes.map(({ unit, version: { code, type } }) => ({
    unit: unit as string,
    code,
    type,
  }));
  const unitOf = new Map(units.map(({ unit, code }) => [code, unit]));
  const idOf = (code: string) => unitOf.get(code) ?? '';
  const { sentDay, ...asked } = SAMPLE_REQUEST;
  const wish = { ...asked, outline: halfYearOutline('vi'), dueDays: SAMPLE_DUE_DAYS };
  const { record: request } = done(
    await askForReport(tx, {
      wish: { ...wish, unit: idOf(ROOT_CODE), period: LAST_PERIOD },
      ...{ sentDay, actor },
    }),
  );
  const begun = units.filter(({ code }) => REPORTS_NOT_ACCEPTED[code] !== 'none');
  const reports = await beginAll(tx, request.id, begun);
  await writeAll(tx, begun, reports);
  await handIn(tx, begun, reports);
  const sources = new Map(begun.map(({ code }, index) => [code, reports[index]?.id ?? '']));
  await writeWhole(tx, { request: request.id, unit: idOf(ROOT_CODE), sources });
  await raiseDifficulties(tx, idOf);
}

interface SampleUnit {
  readonly unit: string;
  readonly code: string;
  readonly type: string;
}

async function beginAll(tx: Transaction, request: string, units: readonly SampleUnit[]) {
  const nobody = { submitter: null, submittedDay: null, acceptedDay: null, reason: null };
  return makeRecords(
    tx,
    REPORTS,
    units.map(({ unit }) => ({
      fields: { request, unit, state: 'draft', ...nobody },
      event: { kind: 'report-begun', actor, data: { unit, period: LAST_PERIOD } },
    })),
  );
}

async function writeAll(
  tx: Transaction,
  units: readonly SampleUnit[],
  reports: readonly Kept<ReportFields>[],
): Promise<void> {
  const titles = new Map(halfYearOutline('vi').map(({ key, title }) => [key, title]));
  const texts = units.flatMap(({ unit, code, type }, index) =>
    (SAMPLE_TEXTS[type] ?? summaryOf(code)).map(([section, text]) => ({
      fields: { report: reports[index]?.id ?? '', section, text, seen: {} },
      event: {
        kind: 'report-section-written',
        actor,
        data: { unit, period: LAST_PERIOD, title: titles.get(section) },
      } as const,
    })),
  );
  await makeRecords(tx, REPORT_SECTIONS, texts);
}

function summaryOf(code: string): readonly (readonly [string, string])[] {
  return Object.entries(SUMMARY_TEXTS).map(([section, choices]) => {
    return [section, drawnOne(`report ${code} ${section}`, choices)] as const;
  });
}

/** Submits, and accepts or returns, what is not a draft; no figure is accepted by it. */
async function handIn(
  tx: Transaction,
  units: readonly SampleUnit[],
  reports: readonly Kept<ReportFields>[],
): Promise<void> {
  const stateOf = new Map(
    units.map(({ unit, code }) => [unit, REPORTS_NOT_ACCEPTED[code] ?? 'accepted']),
  );
  const sent = reports.filter(({ unit }) => stateOf.get(unit) !== 'draft');
  const submitted = await changeRecords(
    tx,
    REPORTS,
    sent.map((before) => ({
      before,
      after: { ...before, state: 'submitted', submitter: actor, submittedDay: RECEIVED } as const,
      event: { kind: 'report-submitted', actor, data: { unit: before.unit, period: LAST_PERIOD } },
    })),
  );
  const [accepted, returned] = [
    submitted.filter(({ unit }) => stateOf.get(unit) === 'accepted'),
    submitted.filter(({ unit }) => stateOf.get(unit) === 'returned'),
  ];
  await changeRecords(
    tx,
    REPORTS,
    accepted.map((before) => ({
      before,
      after: { ...before, state: 'accepted', acceptedDay: TODAY } as const,
      event: { kind: 'report-accepted', actor, data: { unit: before.unit, period: LAST_PERIOD } },
    })),
  );
  await changeRecords(
    tx,
    REPORTS,
    returned.map((before) => ({
      before,
      after: { ...before, state: 'returned', reason: RETURN_REASON } as const,
      event: { kind: 'report-returned', actor, data: { unit: before.unit, period: LAST_PERIOD } },
    })),
  );
}

interface WholeReport {
  readonly request: string;
  readonly unit: string;
  /** Reports by the codes of their units. */
  readonly sources: ReadonlyMap<string, string>;
}

async function writeWhole(tx: Transaction, { request, unit, sources }: WholeReport): Promise<void> {
  const { record } = done(await beginReport(tx, { request, unit, actor }));
  const source = sources.get(QUOTED.unit) ?? '';
  done(await quoteSection(tx, { report: record.id, section: QUOTED.section, source, actor }));
  const today: Day = knownDay(TODAY);
  for (const [section, text] of WHOLE_TEXTS) {
    done(await writeSection(tx, { report: record.id, section, text, seen: '0', actor, today }));
  }
}

async function raiseDifficulties(tx: Transaction, idOf: (code: string) => string): Promise<void> {
  const today = formatDay(knownDay(TODAY));
  for (const { unit, owner, text, state, answer } of SAMPLE_DIFFICULTIES) {
    const wish = { unit: idOf(unit), owner: idOf(owner), period: LAST_PERIOD, text };
    const { record } = done(await raiseDifficulty(tx, { wish, today, actor }));
    const step = { id: record.id, today, actor } as const;
    if (state === 'taken-up') done(await changeDifficulty(tx, { ...step, action: 'take-up' }));
    if (answer === undefined) continue;
    done(await changeDifficulty(tx, { ...step, action: 'answer', answer }));
  }
}

function done<Record>(
  outcome: { readonly kind: 'done'; readonly record: Record } | Refusal<AnyProblem>,
): { readonly record: Record } {
  if (outcome.kind === 'done') return outcome;
  throw new Error(`sample reports: expected it to be sound, got ${JSON.stringify(outcome)}`);
}
