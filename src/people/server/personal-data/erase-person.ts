import type { AccountId } from '#kernel/actor.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { erasureObstacles, type PersonTies } from '#people/model/personal-data/decide-erasure.ts';
import type { ErasureProblem } from '#people/model/personal-data/erasure-problems.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import { forGoodProblem } from '#people/server/roles/for-good.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { forgetPerson } from './forget-person.ts';

export interface ErasureWish {
  readonly person: string;
  readonly actor: AccountId;
  readonly today: Day;
}

export type ErasureAnswer =
  | { readonly kind: 'done'; readonly person: string; readonly erased: number }
  | {
      readonly kind: 'refused';
      readonly problems: readonly (ErasureProblem | RoleProblem | HttpProblem)[];
    };

/**
 * Erases what is known of a person who is nothing to the organisation any more. What the person did
 * stays in the log, under the identity of the account: the log never knew more than that.
 */
export async function erasePerson(
  tx: Transaction,
  { person, actor, today }: ErasureWish,
): Promise<ErasureAnswer> {
  // From here on nobody is given a post or a role.
  const problem = await forGoodProblem(tx, { account: actor, today });
  if (problem !== undefined) return { kind: 'refused', problems: [problem] };
  const found = await findTies(tx, person, today);
  if (found === undefined) {
    return { kind: 'refused', problems: [{ code: 'no-such-resource', facts: { id: person } }] };
  }
  const { accounts, ...ties } = found;
  const problems = erasureObstacles(ties);
  if (problems.length > 0) return { kind: 'refused', problems };
  const event = await recordEvent(tx, {
    kind: 'person-erased',
    actor,
    data: { person, accounts },
  });
  await forgetPerson(tx, { person, accounts, event });
  return { kind: 'done', person, erased: event };
}

interface FoundTies extends PersonTies {
  readonly accounts: readonly AccountId[];
}

async function findTies(
  queries: Queries,
  person: string,
  today: Day,
): Promise<FoundTies | undefined> {
  const [found] = await queries.query<FoundTies>(TIES, [person, formatDay(today)]);
  return found;
}

const HELD = 'recorded_until is null and valid_until > $2';

const TIES = `
  with own as (select id, closed from account where person = $1)
  select erased is not null as "isErased",
    (select count(*)::int from holding_version where person = $1 and ${HELD})
    + (select count(*)::int from membership_version where person = $1 and ${HELD}) as places,
    (select count(*)::int from role_version where account in (select id from own) and ${HELD})
    + (select count(*)::int from delegation_version
       where to_account in (select id from own) and ${HELD}) as roles,
    (select count(*)::int from own where closed is null) as "openAccounts",
    coalesce((select jsonb_agg(id order by id) from own), '[]') as accounts
  from person where id = $1 for update`;
