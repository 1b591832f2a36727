import { formatDay, type Day } from '#kernel/day.ts';
import type { Queries } from '#platform/server/database/database.ts';

/**
 * Whether nobody administers the whole organisation, so that the operator must let a first one in.
 * Samples do not count: they come in from this machine alone.
 */
export async function lacksAdministrator(queries: Queries, today: Day): Promise<boolean> {
  const [row] = await queries.query<{ lacks: boolean }>(LACKS, [formatDay(today)], 'once');
  return row?.lacks ?? true;
}

const LACKS = `
  select not exists (
    select from role_version held
    left join holding_version holding on holding.post = held.post
      and holding.recorded_until is null and holding.valid_from <= $1 and holding.valid_until > $1
    join account on account.id = held.account or account.person = holding.person
    where held.role = 'administrator' and held.unit is null and held.recorded_until is null
      and held.valid_from <= $1 and held.valid_until > $1
      and account.closed is null and not account.is_sample) as lacks`;
