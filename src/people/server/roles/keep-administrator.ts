import { formatDay, type Day } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import { administratorGap, bringsGapNearer } from '#people/model/roles/administrator-gap.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
import type { Outcome } from '#platform/server/http/outcome.ts';
import { lockRoles } from './role-lock.ts';

/** What is refused where nobody would be left. */
export interface LastAdministrator {
  readonly kind: 'refused';
  readonly problem: Extract<RoleProblem, { code: 'last-administrator' }>;
}

/**
 * Makes a change by which somebody may cease to administer the whole organisation, and refuses it where it
 * brings the day nearer on which nobody does. Whoever is refused rolls the transaction back.
 */
export async function keepingAnAdministrator<Came extends Outcome>(
  tx: Transaction,
  today: Day,
  change: () => Promise<Came>,
): Promise<Came | LastAdministrator> {
  await lockRoles(tx);
  const before = await gapsFrom(tx, today);
  const came = await change();
  if (came.kind === 'refused') return came;
  const after = await gapsFrom(tx, today);
  const nearer = after.find((gap, index) => bringsGapNearer(before[index], gap));
  if (nearer === undefined) return came;
  return {
    kind: 'refused',
    problem: { code: 'last-administrator', facts: { day: formatDay(nearer) } },
  };
}

/**
 * The first days without an administrator: among all accounts, and among those that come in from beyond
 * this machine. Samples are no reason to lock everybody else out.
 */
async function gapsFrom(queries: Queries, today: Day): Promise<readonly (Day | undefined)[]> {
  const rows = await queries.query<StretchRow>(STRETCHES);
  const real = rows.filter((row) => !row.is_sample);
  return [rows, real].map((of) => administratorGap(of.map(stretch), today));
}

interface StretchRow {
  readonly is_sample: boolean;
  readonly from: string;
  readonly until: string;
}

function stretch({ from, until }: StretchRow): Period {
  return { from: dayOfSql(from), until: dayOfSql(until) };
}

// Open accounts that can sign in, with the days on which they are administrators of the whole.
const STRETCHES = `
  with able as (
    select id, person, is_sample from account
    where closed is null and (password_hash is not null
      or exists (select from passkey where passkey.account = account.id))
  ), whole as (
    select account, post, valid_from, valid_until from role_version
    where role = 'administrator' and unit is null and recorded_until is null
  )
  select is_sample, valid_from as from, valid_until as until
  from whole join able on able.id = whole.account
  union all
  select is_sample, greatest(whole.valid_from, held.valid_from, post.valid_from),
    least(whole.valid_until, held.valid_until, post.valid_until)
  from whole
  join post_version post on post.post = whole.post and post.recorded_until is null
  join holding_version held on held.post = post.post and held.recorded_until is null
  join able on able.person = held.person`;
