import type { AuthorityForm } from '#documents/model/signing-authority.ts';
import type { RecordTable } from '#platform/server/records/record-table.ts';
import type { DifficultyState } from '#reports/model/difficulty-life-cycle.ts';
import type { FigureDifference, FrozenReport } from '#reports/model/document/frozen-report.ts';
import type { DueDay, OutlineSection } from '#reports/model/outline/outline.ts';
import type { ReportState } from '#reports/model/report-life-cycle.ts';

/** What an office asks of itself and of all units below it. */
export interface RequestFields {
  readonly unit: string;
  readonly period: string;
  readonly title: string;
  readonly place: string;
  readonly outline: readonly OutlineSection[];
  readonly dueDays: readonly DueDay[];
  readonly recipients: readonly string[];
  readonly sentDay: string;
  readonly isWithdrawn: boolean;
}

export const REPORT_REQUESTS: RecordTable<RequestFields> = {
  table: 'report_request',
  fields: {
    unit: 'id',
    period: 'text',
    title: 'text',
    place: 'text',
    outline: 'json',
    dueDays: 'json',
    recipients: 'json',
    sentDay: 'day',
    isWithdrawn: 'flag',
  },
  kinds: ['report-asked-for', 'report-request-changed'],
};

export interface ReportFields {
  readonly request: string;
  readonly unit: string;
  readonly state: ReportState;
  readonly submitter: string | null;
  readonly submittedDay: string | null;
  readonly acceptedDay: string | null;
  readonly reason: string | null;
}

export const REPORTS: RecordTable<ReportFields> = {
  table: 'report',
  fields: {
    request: 'id',
    unit: 'id',
    state: 'text',
    submitter: 'text',
    submittedDay: 'day',
    acceptedDay: 'day',
    reason: 'prose',
  },
  kinds: [
    'report-begun',
    'report-submitted',
    'report-returned',
    'report-accepted',
    'report-published',
  ],
};

export interface SectionFields {
  readonly report: string;
  readonly section: string;
  readonly text: string;
  /** What its figures were when it was written, by the names of references. */
  readonly seen: Readonly<Record<string, string | null>>;
}

export const REPORT_SECTIONS: RecordTable<SectionFields> = {
  table: 'report_section',
  fields: { report: 'id', section: 'text', text: 'prose', seen: 'json' },
  kinds: ['report-section-written'],
};

export interface QuoteFields {
  readonly report: string;
  readonly section: string;
  readonly number: number;
  readonly sourceReport: string;
  readonly text: string;
  readonly wasAccepted: boolean;
}

export const REPORT_QUOTES: RecordTable<QuoteFields> = {
  table: 'report_quote',
  fields: {
    report: 'id',
    section: 'text',
    number: 'whole',
    sourceReport: 'id',
    text: 'prose',
    wasAccepted: 'flag',
  },
  kinds: ['report-quoted'],
};

export interface DifficultyFields {
  readonly unit: string;
  readonly period: string;
  readonly text: string;
  readonly owner: string;
  readonly state: DifficultyState;
  readonly answer: string | null;
  readonly raisedDay: string;
  readonly answeredDay: string | null;
  readonly answerOrigin: AnswerOrigin | null;
}

/** What answered a difficulty, where no unit did by itself. */
export interface AnswerOrigin {
  readonly kind: 'conclusion';
  readonly id: string;
}

export const DIFFICULTIES: RecordTable<DifficultyFields> = {
  table: 'report_difficulty',
  fields: {
    unit: 'id',
    period: 'text',
    text: 'prose',
    owner: 'id',
    state: 'text',
    answer: 'prose',
    raisedDay: 'day',
    answeredDay: 'day',
    answerOrigin: 'json',
  },
  kinds: [
    'difficulty-raised',
    'difficulty-taken-up',
    'difficulty-answered',
    'difficulty-closed',
    'difficulty-raised-again',
  ],
};

export interface EditionFields {
  readonly report: string;
  readonly ordinal: number;
  readonly number: number;
  readonly symbol: string;
  readonly dated: string;
  readonly wordFile: string;
  readonly pdfFile: string;
  readonly frozen: FrozenReport;
  readonly changes: readonly FigureDifference[];
  readonly signingPost: string | null;
  readonly signingPerson: string | null;
  /** In whose place it was signed; `null`: in the own right. */
  readonly authority: AuthorityForm | null;
  /** The body or the post; `null` without an authority. */
  readonly authorityOf: string | null;
}

export const REPORT_EDITIONS: RecordTable<EditionFields> = {
  table: 'report_edition',
  fields: {
    report: 'id',
    ordinal: 'whole',
    number: 'whole',
    symbol: 'text',
    dated: 'day',
    wordFile: 'id',
    pdfFile: 'id',
    frozen: 'prose-json',
    changes: 'json',
    signingPost: 'id',
    signingPerson: 'id',
    authority: 'text',
    authorityOf: 'id',
  },
  kinds: ['report-edition-made'],
};

/** Every table of records that this room keeps. */
export const REPORT_RECORDS: readonly RecordTable[] = [
  REPORT_REQUESTS,
  REPORTS,
  REPORT_SECTIONS,
  REPORT_QUOTES,
  DIFFICULTIES,
  REPORT_EDITIONS,
];
