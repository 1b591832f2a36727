import type { Queries } from '#platform/server/database/database.ts';

/** The sections in which somebody wrote for a request, by their keys. */
export async function writtenSections(
  queries: Queries,
  request: string,
): Promise<ReadonlySet<string>> {
  const rows = await queries.query<{ readonly section: string }>(
    `select distinct section from report_section
     where text <> '' and report in (select id from report where request = $1)`,
    [request],
  );
  return new Set(rows.map(({ section }) => section));
}

/** How many reports for a request lie with a superior, or were accepted. */
export async function receivedCount(queries: Queries, request: string): Promise<number> {
  const [row] = await queries.query<{ readonly count: number }>(
    `select count(*)::int as count from report
     where request = $1 and state in ('submitted', 'accepted', 'published')`,
    [request],
  );
  return row?.count ?? 0;
}
