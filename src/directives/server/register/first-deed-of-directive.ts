import type { Queries } from '#platform/server/database/database.ts';

/**
 * The first day, `2026-06-30`, on which a directive was sent, studied in a session that counts, carried on by an
 * action programme or told to stand otherwise; `undefined`: nothing was done with it.
 */
export async function firstDeedOfDirective(
  queries: Queries,
  directive: string,
): Promise<string | undefined> {
  const [row] = await queries.query<{ readonly day: string | null }>(
    `select least(
      (select standing_on from directive where id = $1),
      (select least(min(sent_on), min(programme_on)) from directive_unit
        where directive = $1 and state <> 'taken-back'),
      (select min(held_on) from study_session where directive = $1 and not is_taken_back)
    )::text as day`,
    [directive],
  );
  return row?.day ?? undefined;
}
