import { formatDay, type Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { calledUnit } from '#people/server/posts/place-names.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';

/** The codes of some units by their identities; only of those that live on a day. */
export async function codesOfLiving(
  queries: Queries,
  ids: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, string>> {
  const rows = await queries.query<{ id: string; code: string }>(
    `select unit.id, code from unit join unit_version on unit_version.unit = unit.number
    where unit.id = any($1::uuid[]) and recorded_until is null
      and valid_from <= $2 and valid_until > $2`,
    [[...new Set(ids)], sqlDay(day)],
  );
  return new Map(rows.map(({ id, code }) => [id, code]));
}

/** Why something cannot be asked of a unit that does not live on a day, and who has its part. */
export async function notLivingProblem(
  queries: Queries,
  id: string,
  day: Day,
): Promise<Problem<PlanFacts> | HttpProblem> {
  const kept = await organisationSeenBy(queries);
  const unit = calledUnit(kept, id, day);
  if (kept === undefined || unit === undefined) return { code: 'no-such-resource', facts: { id } };
  const heir = livingPlace(kept, id, day);
  const heirCode = heir === undefined ? '' : (calledUnit(kept, heir, day)?.code ?? '');
  const facts = { unit: unit.code, day: formatDay(day), heir: heirCode };
  return { code: 'plan-unit-not-there', facts };
}
