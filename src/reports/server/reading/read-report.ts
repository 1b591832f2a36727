import type { Queries } from '#platform/server/database/database.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import {
  REPORT_EDITIONS,
  REPORT_QUOTES,
  REPORT_REQUESTS,
  REPORT_SECTIONS,
  REPORTS,
  type EditionFields,
  type QuoteFields,
  type ReportFields,
  type RequestFields,
  type SectionFields,
} from '#reports/server/report-records.ts';

/** A report with all that was written for it. */
export interface WholeReport {
  readonly request: Kept<RequestFields>;
  readonly report: Kept<ReportFields>;
  /** By the key of their section. */
  readonly sections: ReadonlyMap<string, Kept<SectionFields>>;
  readonly quotes: readonly Kept<QuoteFields>[];
  /** As they were issued, the first one first. */
  readonly editions: readonly Kept<EditionFields>[];
}

/** `undefined` where there is no such report. */
export async function wholeReport(queries: Queries, id: string): Promise<WholeReport | undefined> {
  const report = await recordOf(queries, REPORTS, id);
  return report && withTexts(queries, report);
}

/** The report of a unit for a request; `undefined` where nobody has begun it. */
export async function reportFor(
  queries: Queries,
  { request, unit }: { readonly request: string; readonly unit: string },
): Promise<WholeReport | undefined> {
  const sought = { where: 'request = $1 and unit = $2', values: [request, unit] };
  const [report] = await recordsWhere(queries, REPORTS, sought);
  return report && withTexts(queries, report);
}

async function withTexts(queries: Queries, report: Kept<ReportFields>): Promise<WholeReport> {
  const request = await recordOf(queries, REPORT_REQUESTS, report.request);
  if (request === undefined) throw new Error(`report ${report.id}: expected its request`);
  const ofReport = { where: 'report = $1', values: [report.id] };
  const sections = await recordsWhere(queries, REPORT_SECTIONS, ofReport);
  const quotes = await recordsWhere(queries, REPORT_QUOTES, { ...ofReport, order: 'number' });
  const editions = await recordsWhere(queries, REPORT_EDITIONS, { ...ofReport, order: 'ordinal' });
  const sectionByKey = new Map(sections.map((section) => [section.section, section]));
  return { request, report, sections: sectionByKey, quotes, editions };
}

/**
 * The request in force for a period that reaches a unit: that of the unit itself or of one above it, the
 * nearest first. `undefined` where nobody asked.
 */
export async function requestFor(
  queries: Queries,
  { period, line }: { readonly period: string; readonly line: readonly string[] },
): Promise<Kept<RequestFields> | undefined> {
  const [request] = await recordsWhere(queries, REPORT_REQUESTS, {
    where: 'period = $1 and unit = any($2::uuid[]) and not is_withdrawn',
    values: [period, line],
    order: 'array_position($2::uuid[], unit), id',
    limit: 1,
  });
  return request;
}
