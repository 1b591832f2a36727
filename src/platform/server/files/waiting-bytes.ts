import type { Queries } from '#platform/server/database/database.ts';

/** The bytes of a file that waits, in order; none where none of that identity waits. */
export async function waitingBytes(queries: Queries, id: string): Promise<readonly Buffer[]> {
  const rows = await queries.query<{ content: Buffer }>(
    'select content from handed_in_chunk where file = $1 order by ordinal',
    [id],
  );
  return rows.map(({ content }) => content);
}
