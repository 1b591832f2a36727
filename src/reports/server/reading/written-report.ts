import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { unwrittenTexts } from '#reports/model/document/unwritten-texts.ts';
import { halfYearOutline } from '#reports/model/outline/half-year-outline.ts';
import { usualTitle } from '#reports/model/outline/usual-title.ts';
import type { RequestFields } from '#reports/server/report-records.ts';
import type { WholeReport } from './read-report.ts';
import type { WrittenReport } from './report-content-of.ts';

/** What was written in a report that somebody has begun. */
export function writtenReport({ report, request, sections, quotes }: WholeReport): WrittenReport {
  const { period, title, outline } = request;
  const texts = new Map(Array.from(sections, ([key, { text }]) => [key, text]));
  return { unit: report.unit, request, period, title, outline, texts, quotes };
}

interface Unwritten {
  readonly unit: string;
  readonly period: string;
  readonly request: Kept<RequestFields> | undefined;
}

/** What stands in a report that nobody has begun: its outline, with the figures and who has sent. */
export async function unwrittenReport(
  queries: Queries,
  { unit, period, request }: Unwritten,
): Promise<WrittenReport> {
  const outline = request?.outline ?? halfYearOutline('vi');
  const title = request?.title ?? usualTitle(period, 'vi');
  const { byCode } = await loadIndicators(queries);
  const indicators = Array.from(byCode.values(), ({ indicator }) => indicator).filter(
    ({ aggregation, targetOf }) => aggregation === 'sum' && targetOf === undefined,
  );
  const texts = unwrittenTexts(outline, indicators, 'vi');
  return { unit, request, period, title, outline, texts, quotes: [] };
}
