import { LATEST, parseDay, type Day } from '#kernel/day.ts';
import { enterPerson } from '#people/server/names/enter-person.ts';
import { givePost } from '#people/server/posts/change-holding.ts';
import { makePost } from '#people/server/posts/change-post.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { halfYearOutline } from '#reports/model/outline/half-year-outline.ts';
import {
  changeDifficulty,
  raiseDifficulty,
} from '#reports/server/difficulties/change-difficulty.ts';
import { publishReport } from '#reports/server/document/publish-report.ts';
import { REPORTS } from '#reports/server/report-records.ts';
import {
  askForReport,
  changeRequest,
  type RequestWish,
} from '#reports/server/requests/ask-for-report.ts';
import { acceptReport } from '#reports/server/steps/accept-report.ts';
import { changeApprovalRule } from '#reports/server/steps/change-approval-rule.ts';
import { returnReport } from '#reports/server/steps/return-report.ts';
import { submitReport } from '#reports/server/steps/submit-report.ts';
import { beginReport } from '#reports/server/writing/begin-report.ts';
import { quoteSection } from '#reports/server/writing/quote-section.ts';
import { writeSection } from '#reports/server/writing/write-section.ts';

const TODAY = '2026-06-16';
const BY = { actor: 'sample', today: TODAY } as const;

/** What an office asks for where tests need a request. */
export const REQUEST_WISH: Omit<RequestWish, 'unit' | 'period'> = {
  title: 'Sơ kết công tác 6 tháng đầu năm',
  place: 'Mẫu Đông',
  outline: halfYearOutline('vi'),
  dueDays: [],
  recipients: ['Như trên', 'Lưu: VT'],
};

/** A report of a unit below, submitted, and one of the unit above, begun, with a request for both. */
export interface ReportScene {
  readonly request: string;
  readonly whole: string;
  readonly part: string;
}

/** Asks for reports of a period, and begins two. */
export async function reportScene(
  tx: Transaction,
  {
    whole,
    part,
    period,
  }: { readonly whole: string; readonly part: string; readonly period: string },
): Promise<ReportScene> {
  const wish = { ...REQUEST_WISH, unit: whole, period };
  const { record: request } = done(
    await askForReport(tx, { wish, sentDay: '2026-06-01', actor: 'sample' }),
  );
  const begin = async (unit: string) =>
    done(await beginReport(tx, { request: request.id, unit, actor: 'sample' })).record.id;
  return { request: request.id, whole: await begin(whole), part: await begin(part) };
}

/** Writes a section of a report that nobody wrote before. */
export async function writeFirst(
  tx: Transaction,
  report: string,
  [section, text]: readonly [section: string, text: string],
): Promise<void> {
  const today = dayOf(TODAY);
  done(await writeSection(tx, { report, section, text, seen: '0', actor: 'sample', today }));
}

/** A step of a report as it stands. */
export async function stepNow(
  tx: Transaction,
  id: string,
): Promise<{ readonly id: string; readonly seen: string } & typeof BY> {
  return { id, seen: String((await recordOf(tx, REPORTS, id))?.version), ...BY };
}

/** Somebody in a post of a unit. */
export async function signatory(
  tx: Transaction,
  unit: string,
): Promise<{ readonly post: string; readonly person: string }> {
  const name = { familyName: 'Lê', middleName: 'Văn', givenName: 'Ký' };
  const { person } = await enterPerson(tx, { name, birthDate: undefined }, 'sample');
  const [from, until] = [dayOf('2025-01-01'), LATEST];
  const wish = { unit, body: null, title: 'Chánh Văn phòng', titleEn: '', seats: 1 };
  const made = await makePost(tx, { ...wish, position: undefined, from, until }, 'sample');
  const post = done(made).id;
  done(await givePost(tx, { post, person, isActing: false, from, until }, 'sample'));
  return { post, person };
}

/** Leaves an event of every kind of this room behind; units R, A and B are there. */
export async function doEveryReportDeed(database: Database): Promise<void> {
  const units = await database.query<{ id: string }>('select id from unit order by number');
  const [{ id: whole } = NONE, { id: part } = NONE] = units;
  await database.transaction(async (tx) => {
    const scene = await reportScene(tx, { whole, part, period: '2025' });
    await changeAll(tx, scene);
    const difficulty = { unit: part, owner: whole, period: '2025', text: 'Thiếu xe lưu động' };
    const { record } = done(await raiseDifficulty(tx, { wish: difficulty, ...BY }));
    for (const action of ['take-up', 'answer', 'raise-again', 'answer', 'close'] as const) {
      done(await changeDifficulty(tx, { id: record.id, action, answer: 'Đã cấp xe', ...BY }));
    }
  });
}

/** One of each thing that a request about reports may name, in a unit and published. */
export async function reportThings(
  database: Database,
  unit: string,
): Promise<Readonly<Record<string, string>>> {
  return database.transaction(async (tx) => {
    const wish = { ...REQUEST_WISH, unit, period: '2025' };
    const { record: asked } = done(
      await askForReport(tx, { wish, sentDay: '2026-06-01', actor: 'sample' }),
    );
    const begun = await beginReport(tx, { request: asked.id, unit, actor: 'sample' });
    const { id: report } = done(begun).record;
    await writeFirst(tx, report, ['community', 'Khám cho {people} người.']);
    done(await submitReport(tx, await stepNow(tx, report)));
    done(await acceptReport(tx, { ...(await stepNow(tx, report)), actor: 'operator' }));
    const signing = await signatory(tx, unit);
    const published = await publishReport(tx, { ...(await stepNow(tx, report)), signing });
    const difficulty = { unit, owner: unit, period: '2025', text: 'Thiếu xe lưu động' };
    const raised = await raiseDifficulty(tx, { wish: difficulty, ...BY });
    return {
      ...{ report, reportRequest: asked.id },
      ...{ reportEdition: done(published).edition.id, difficulty: done(raised).record.id },
    };
  });
}

async function changeAll(tx: Transaction, { request, whole, part }: ReportScene): Promise<void> {
  const seen = await versionOf(tx, request);
  const wish = { ...REQUEST_WISH, place: 'Mẫu Tây', isWithdrawn: false };
  done(await changeRequest(tx, { id: request, seen, wish, actor: 'sample' }));
  await writeFirst(tx, part, ['community', 'Khám cho {people} người.']);
  done(await submitReport(tx, await stepNow(tx, part)));
  done(
    await quoteSection(tx, { report: whole, section: 'community', source: part, actor: 'sample' }),
  );
  await writeFirst(tx, whole, ['community', 'Toàn đơn vị {people}.\n{quote.1}']);
  done(await returnReport(tx, { ...(await stepNow(tx, part)), reason: 'Thiếu số liệu' }));
  done(await submitReport(tx, await stepNow(tx, whole)));
  const rule = { isSeparate: false, basis: 'Quyết định mẫu' };
  done(await changeApprovalRule(tx, { wish: rule, seen: '0', actor: 'sample' }));
  done(await acceptReport(tx, await stepNow(tx, whole)));
  const [{ unit } = { unit: '' }] = await tx.query<{ unit: string }>(
    'select unit from report where id = $1',
    [whole],
  );
  const signing = await signatory(tx, unit);
  done(await publishReport(tx, { ...(await stepNow(tx, whole)), signing }));
}

async function versionOf(tx: Transaction, request: string): Promise<string> {
  const [row] = await tx.query<{ version: string }>(
    'select changed_event as version from report_request where id = $1',
    [request],
  );
  return row?.version ?? '';
}

const NONE = { id: '' };

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`expected a day, got ${text}`);
  return day;
}

/** What was done. @throws where it was refused. */
export function done<Outcome extends { readonly kind: string }>(
  outcome: Outcome,
): Extract<Outcome, { readonly kind: 'done' }> {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome as Extract<Outcome, { readonly kind: 'done' }>;
}
