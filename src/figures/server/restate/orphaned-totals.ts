import type { Queries } from '#platform/server/database/database.ts';

/**
 * Totals whose restatement was dropped, or never sealed. Found by leaping from one restatement to
 * the next in the key, not by looking at every total.
 */
export async function purgeOrphans(queries: Queries): Promise<void> {
  await queries.query(`
    with recursive laid (number) as (
      (select restatement from restated_total order by restatement limit 1)
      union all
      select (select restatement from restated_total
        where restatement > laid.number order by restatement limit 1)
      from laid where laid.number is not null)
    delete from restated_total where restatement in (
      select laid.number from laid
      where not exists (select from restatement where restatement.number = laid.number))`);
}
