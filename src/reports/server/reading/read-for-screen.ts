import { actionsIn } from '#kernel/life-cycle.ts';
import { submittedFigures, submittedTag } from '#figures/server/figure/submitted-figures.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { accountNames, type NamedAccount } from '#people/server/access/account-names.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { isOwnApproval, type ApprovalRule } from '#cycle/model/approval-rule.ts';
import {
  figureDifferences,
  publishedContent,
  type FigureDifference,
} from '#reports/model/document/frozen-report.ts';
import type { ReportContent } from '#reports/model/document/report-content.ts';
import { dueDayOf } from '#reports/model/outline/outline.ts';
import type { ReportVerb } from '#reports/model/report-policy.ts';
import {
  isOpenForWriting,
  REPORT_LIFE_CYCLE,
  type ReportAction,
} from '#reports/model/report-life-cycle.ts';
import type { LivePlace } from '#reports/server/live-values/live-place.ts';
import { askedUnits } from './asked-units.ts';
import { reportAuthors } from './report-authors.ts';
import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import { wholeReport, type WholeReport } from './read-report.ts';
import { reportContentOf } from './report-content-of.ts';
import { writtenReport } from './written-report.ts';

/** A report as a screen shows it to somebody. */
export interface ShownReport {
  readonly whole: WholeReport;
  /** As it was published; before, with its figures as they are now. */
  readonly content: ReportContent;
  readonly dueDay: string | undefined;
  readonly hasBelow: boolean;
  readonly submitter: NamedAccount | undefined;
  readonly rule: ApprovalRule & { readonly version: number };
  /** What was read of the figures that are accepted with it: `submittedTag`. */
  readonly submittedFigures: string;
  /** What is not as it was published; empty before. */
  readonly differences: readonly FigureDifference[];
  /** How indicators are called, by their codes. */
  readonly indicatorName: (code: string) => { readonly name: string; readonly nameEn: string };
  readonly allowed: readonly (ReportAction | 'write' | 'amend')[];
}

interface Reader extends Pick<LivePlace, 'language' | 'today'> {
  readonly account: string;
  /** What the reader may do about reports of the unit. */
  readonly verbs: readonly ReportVerb[];
}

/** `undefined` where there is no such report. */
export async function readForScreen(
  view: Snapshot,
  id: string,
  reader: Reader,
): Promise<ShownReport | undefined> {
  const whole = await wholeReport(view, id);
  if (whole === undefined) return undefined;
  const { report, request, editions } = whole;
  const { language, today } = reader;
  const now = await reportContentOf(view, writtenReport(whole), { language, today });
  const [own] = await askedUnits(view, request, report.unit);
  const accounts = report.submitter === null ? [] : [report.submitter].filter(isAccount);
  const rule = await approvalRule(view);
  const authors = (await reportAuthors(view, [report])).get(id) ?? [];
  const { byCode } = await loadIndicators(view);
  const frozen = editions.at(-1)?.frozen;
  const differences = frozen === undefined ? [] : figureDifferences(frozen, now);
  const content = frozen === undefined ? now : publishedContent(frozen, now.values, language);
  return {
    ...{ whole, content, rule, differences },
    submittedFigures: submittedTag(
      await submittedFigures(view, { unit: report.unit, period: request.period }),
    ),
    dueDay: own && dueDayOf(request.dueDays, own.level),
    hasBelow: own?.hasBelow ?? false,
    submitter: accounts.length === 0 ? undefined : (await accountNames(view, accounts))[0],
    indicatorName: (code) => byCode.get(code)?.indicator ?? { name: code, nameEn: '' },
    allowed: allowedNow({ whole, rule, authors, reader, hasDifferences: differences.length > 0 }),
  };
}

interface Allowance {
  readonly whole: WholeReport;
  readonly rule: ApprovalRule;
  readonly authors: readonly string[];
  readonly reader: Reader;
  readonly hasDifferences: boolean;
}

function allowedNow({
  whole,
  rule,
  authors,
  reader,
  hasDifferences,
}: Allowance): ShownReport['allowed'] {
  const { report, request } = whole;
  const { verbs, account } = reader;
  if (request.isWithdrawn) return [];
  const isOwn = isOwnApproval(rule, { authors, asker: account });
  const steps = actionsIn(REPORT_LIFE_CYCLE, report.state, verbs).filter(
    (action) => action !== 'accept' || !isOwn,
  );
  const mayWrite = verbs.includes('write-report') && isOpenForWriting(report.state);
  const mayAmend = verbs.includes('publish-report') && hasDifferences;
  return [
    ...steps,
    ...(mayWrite ? (['write'] as const) : []),
    ...(mayAmend ? (['amend'] as const) : []),
  ];
}

/** Commands and the sample write too, and have no account. */
function isAccount(actor: string): boolean {
  return /^[0-9a-f-]{36}$/u.test(actor);
}
