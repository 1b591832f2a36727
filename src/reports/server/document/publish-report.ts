import { parseDay } from '#kernel/day.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { amendedContent, figureDifferences } from '#reports/model/document/frozen-report.ts';
import { writtenDocumentNumber } from '#documents/model/written-number.ts';
import { wholeReport, type WholeReport } from '#reports/server/reading/read-report.ts';
import { reportContentOf } from '#reports/server/reading/report-content-of.ts';
import { writtenReport } from '#reports/server/reading/written-report.ts';
import { noSuch, refuse, type ReportRefusal } from '#reports/server/report-refusal.ts';
import type { EditionFields } from '#reports/server/report-records.ts';
import { changeReport, type ReportStep } from '#reports/server/steps/change-report.ts';
import { issueEdition } from './issue-edition.ts';
import { signatureOf, type Signing } from './signature-of.ts';
import { writtenChanges } from './written-changes.ts';

interface Publishing extends ReportStep {
  readonly signing: Signing;
}

type EditionOutcome =
  | { readonly kind: 'done'; readonly edition: Kept<EditionFields> }
  | ReportRefusal;

/** Publishes a report that was accepted: it is a document with a number then, and stays as it is. */
export async function publishReport(tx: Transaction, step: Publishing): Promise<EditionOutcome> {
  const { actor } = step;
  const changed = await changeReport(tx, {
    step,
    action: 'publish',
    eventOf: (data) => ({ kind: 'report-published', actor, data }),
    decide: async () => ({ kind: 'done', after: {} }),
  });
  if (changed.kind === 'refused') return changed;
  const whole = await wholeReport(tx, step.id);
  if (whole === undefined) return refuse(noSuch(step.id));
  return issue(tx, step, { whole, last: undefined });
}

/**
 * Issues a published report anew with its figures as they are now, under a number of its own: an amendment
 * that names what it changes. The document it amends stays.
 */
export async function amendReport(tx: Transaction, step: Publishing): Promise<EditionOutcome> {
  // Two who amend at once: the second waits, and finds the amendment of the first.
  await tx.query('select from report where id = $1 for update', [step.id]);
  const whole = await wholeReport(tx, step.id);
  if (whole === undefined) return refuse(noSuch(step.id));
  const last = whole.editions.at(-1);
  if (whole.report.state !== 'published' || last === undefined) {
    return refuse({ code: 'amendment-of-unpublished', facts: {} });
  }
  if (step.seen !== String(last.version)) {
    return refuse({
      code: 'stale-version',
      facts: { told: step.seen, current: String(last.version) },
    });
  }
  return issue(tx, step, { whole, last });
}

interface Issue {
  readonly whole: WholeReport;
  /** What is amended; `undefined` where it is published for the first time. */
  readonly last: Kept<EditionFields> | undefined;
}

async function issue(
  tx: Transaction,
  step: Publishing,
  { whole, last }: Issue,
): Promise<EditionOutcome> {
  const day = parseDay(step.today);
  if (day === undefined) throw new Error(`today: expected a day, got ${step.today}`);
  const signed = await signatureOf(tx, step.signing, { unit: whole.report.unit, day });
  if (signed.kind === 'refused') return signed;
  const now = await reportContentOf(tx, writtenReport(whole), { language: 'vi', today: day });
  const changes = last === undefined ? [] : figureDifferences(last.frozen, now);
  if (last !== undefined && changes.length === 0)
    return refuse({ code: 'nothing-to-amend', facts: {} });
  const content = last === undefined ? now : amendedContent(last.frozen, now, 'vi');
  const amends = last && {
    symbol: writtenDocumentNumber(last.number, last.symbol),
    changes: await writtenChanges(tx, content, changes),
  };
  const { signing, actor } = step;
  const sending = last?.frozen ?? whole.request;
  const { signature } = signed;
  const issuing = { whole, content, sending, signing, signature, changes, day, actor };
  const edition = await issueEdition(tx, { ...issuing, ...(amends !== undefined && { amends }) });
  return { kind: 'done', edition };
}
