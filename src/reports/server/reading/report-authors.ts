import type { Queries } from '#platform/server/database/database.ts';
import type { ReportFields } from '#reports/server/report-records.ts';

interface Authored extends Pick<ReportFields, 'unit' | 'submitter'> {
  readonly id: string;
}

/**
 * All who ever wrote in each of some reports, and who submitted it last, by the report. What was written before
 * a report was returned counts as well: it may still stand there.
 */
export async function reportAuthors(
  queries: Queries,
  reports: readonly Authored[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  // The log is found by the unit that an event is about.
  const rows = await queries.query<{ report: string; actor: string }>(
    `select distinct data -> 'after' ->> 'report' as report, actor from event
    where data ? 'unit' and data ->> 'unit' = any($1) and kind = 'report-section-written'`,
    [[...new Set(reports.map(({ unit }) => unit))]],
  );
  const writers = Map.groupBy(rows, ({ report }) => report);
  return new Map(
    reports.map(({ id, submitter }) => {
      const written = (writers.get(id) ?? []).map(({ actor }) => actor);
      return [id, submitter === null ? written : [...written, submitter]];
    }),
  );
}
