import type { Authority } from '#documents/model/signing-authority.ts';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';

/** A change that is sent under a key, of something that was read in a version. */
interface Seen {
  readonly version: number;
}

function headers({ version }: Seen, key: string) {
  return { 'if-match': `"${version}"`, 'idempotency-key': key };
}

export interface SectionWish extends Seen {
  readonly report: string;
  readonly section: string;
  readonly text: string;
}

export function writeSection(wish: SectionWish, key: string): Promise<Described['WrittenSection']> {
  const { report, section, text } = wish;
  const params = { path: { report, section }, header: headers(wish, key) };
  return bodyOf(api.PUT('/api/v1/reports/{report}/sections/{section}', { params, body: { text } }));
}

export interface Beginning {
  readonly request: string;
  readonly unit: string;
}

export function beginReport(body: Beginning, key: string): Promise<Described['ChangedReport']> {
  return bodyOf(
    api.POST('/api/v1/reports', { params: { header: { 'idempotency-key': key } }, body }),
  );
}

export interface QuoteWish {
  readonly report: string;
  readonly section: string;
  readonly source: string;
}

export function quoteSection(
  { report, ...body }: QuoteWish,
  key: string,
): Promise<Described['ReportQuote']> {
  const params = { path: { report }, header: { 'idempotency-key': key } };
  return bodyOf(api.POST('/api/v1/reports/{report}/quotes', { params, body }));
}

/** A step of a report: what it needs beside its version. */
export type StepWish = Seen & { readonly report: string } & (
    | { readonly step: 'submission' }
    | { readonly step: 'acceptance'; readonly figures: string }
    | { readonly step: 'return'; readonly reason: string }
    | {
        readonly step: 'publication' | 'amendment';
        readonly post: string;
        readonly person: string;
        /** In whose place it is signed; `undefined`: in the own right. */
        readonly authority: Authority | undefined;
      }
  );

/** What a step left undone. */
export interface TakenStep {
  /** Figures that stay submitted because whoever accepted the report told them. */
  readonly leftFigures: number;
}

const NOTHING_LEFT: TakenStep = { leftFigures: 0 };

export async function takeStep(wish: StepWish, key: string): Promise<TakenStep> {
  const params = { path: { report: wish.report }, header: headers(wish, key) };
  switch (wish.step) {
    case 'submission':
      await api.PUT('/api/v1/reports/{report}/submission', { params });
      return NOTHING_LEFT;
    case 'acceptance':
      return bodyOf(
        api.PUT('/api/v1/reports/{report}/acceptance', {
          params,
          body: { figures: wish.figures },
        }),
      );
    case 'return':
      await api.PUT('/api/v1/reports/{report}/return', { params, body: { reason: wish.reason } });
      return NOTHING_LEFT;
    case 'publication':
      await api.PUT('/api/v1/reports/{report}/publication', { params, body: signingOf(wish) });
      return NOTHING_LEFT;
    case 'amendment':
      await api.PUT('/api/v1/reports/{report}/amendment', { params, body: signingOf(wish) });
      return NOTHING_LEFT;
    default:
      return wish satisfies never;
  }
}

function signingOf({ post, person, authority }: Extract<StepWish, { readonly post: string }>) {
  return { post, person, ...(authority !== undefined && { authority }) };
}

export type RequestWish = Omit<
  Described['ReportRequest'],
  'id' | 'version' | 'unit' | 'sentDay' | 'isWithdrawn'
> & { readonly unit: string };

export function askForReports(
  body: RequestWish,
  key: string,
): Promise<Described['ChangedReportRequest']> {
  const params = { header: { 'idempotency-key': key } };
  return bodyOf(api.POST('/api/v1/report-requests', { params, body }));
}

export type RequestChange = Seen & { readonly request: string } & Omit<
    RequestWish,
    'unit' | 'period'
  > & { readonly isWithdrawn: boolean };

export function changeRequest(
  { request, version, ...body }: RequestChange,
  key: string,
): Promise<Described['ChangedReportRequest']> {
  const params = { path: { request }, header: headers({ version }, key) };
  return bodyOf(api.PUT('/api/v1/report-requests/{request}', { params, body }));
}

export interface Raising {
  readonly unit: string;
  readonly period: string;
  readonly text: string;
}

export async function raiseDifficulty(body: Raising, key: string): Promise<void> {
  await api.POST('/api/v1/difficulties', { params: { header: { 'idempotency-key': key } }, body });
}

export type DifficultyWish = Seen & { readonly difficulty: string } & (
    | { readonly action: 'take-up' | 'answer'; readonly answer: string }
    | { readonly action: 'close' | 'raise-again' }
  );

export async function changeDifficulty(wish: DifficultyWish, key: string): Promise<void> {
  const params = { path: { difficulty: wish.difficulty }, header: headers(wish, key) };
  if (wish.action === 'take-up' || wish.action === 'answer') {
    const { action, answer } = wish;
    await api.PUT('/api/v1/difficulties/{difficulty}/answer', { params, body: { action, answer } });
    return;
  }
  const { action } = wish;
  await api.PUT('/api/v1/difficulties/{difficulty}/closing', { params, body: { action } });
}

export interface RuleWish extends Seen {
  readonly isSeparate: boolean;
  readonly basis: string;
}

export function changeApprovalRule(
  { version, ...body }: RuleWish,
  key: string,
): Promise<Described['ApprovalRule']> {
  const params = { header: headers({ version }, key) };
  return bodyOf(api.PUT('/api/v1/approval-rule', { params, body }));
}
