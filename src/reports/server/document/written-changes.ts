import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { WrittenChange } from '#reports/model/document/amendment.ts';
import type { FigureDifference } from '#reports/model/document/frozen-report.ts';
import type { ReportContent } from '#reports/model/document/report-content.ts';
import { referenceOf } from '#reports/model/live-text/live-reference.ts';
import { referenceSubject } from '#reports/model/live-text/reference-subject.ts';
import { writtenRaw } from '#reports/model/live-text/written-raw.ts';

/** What an amendment changes, in words: which figure, what it was, what it is. */
export async function writtenChanges(
  queries: Queries,
  { sections, unit }: ReportContent,
  changes: readonly FigureDifference[],
): Promise<readonly WrittenChange[]> {
  const { byCode } = await loadIndicators(queries);
  const names = new Map(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'quote' ? [[block.source.id, block.source.name]] : [],
      ),
    ),
  );
  const written = (raw: string | null) =>
    raw === null ? 'chưa có số liệu' : writtenRaw(raw, 'vi');
  return changes.map((change) => {
    const reference = referenceOf(change.reference);
    const subject =
      reference === undefined
        ? change.reference
        : referenceSubject(reference, (code) => byCode.get(code)?.indicator.name ?? code, 'vi');
    const whose = change.unit === unit.id ? '' : ` (${names.get(change.unit) ?? ''})`;
    return { subject: `${subject}${whose}`, was: written(change.was), is: written(change.is) };
  });
}
