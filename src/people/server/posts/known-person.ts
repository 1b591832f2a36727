import type { Queries } from '#platform/server/database/database.ts';

/** Whether there is such a person; one who was erased takes nothing on any more. */
export async function isPerson(queries: Queries, id: string): Promise<boolean> {
  const found = await queries.query('select from person where id = $1 and erased is null', [id]);
  return found.length > 0;
}
