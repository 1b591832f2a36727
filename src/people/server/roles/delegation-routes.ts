import { z } from 'zod';
import type { AccountId } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import {
  organisationCacheOf,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import { accountNames } from '#people/server/access/account-names.ts';
import type { Database } from '#platform/server/database/database.ts';
import { writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { delegateRole } from './delegate-role.ts';
import { endDelegation } from './end-delegation.ts';
import { delegationContract, presentDelegation } from './delegation-contract.ts';
import { delegationsOf, type KeptDelegation } from './kept-delegations.ts';
import {
  changedContract,
  untilOf,
  wishedPeriod,
  wishedPlace,
  wishedPlaceOf,
} from './role-contract.ts';

const ADDRESS = '/api/v1/delegations';
const UNTIL = 'The first day on which it counts no more.';

/** Lets another account use an own role for a time. */
export const DELEGATE_ROUTE = createRoute(ADDRESS, {
  summary: 'Lets another account use a role of one’s own, too, for some days',
  access: { kind: 'own', verb: 'delegate-role' },
  description:
    'It counts only while and as far as the own role does, and cannot be delegated further. Who gives roles to others by a delegated role of administrator is refused.',
  body: z.strictObject({
    role: writtenId.meta({ description: 'The id of the role, as own permissions tell it.' }),
    to: writtenId.meta({ description: 'The account.' }),
    ...wishedPlace,
    from: writtenDay.optional().meta({ description: 'Left out: today.' }),
    until: writtenDay.meta({ description: UNTIL }),
  }),
  answer: changedContract,
})
  .command((tx, { asker, body }) =>
    delegateRole(tx, asker, {
      ...{ role: body.role, to: body.to as AccountId, place: wishedPlaceOf(body) },
      period: wishedPeriod(body, asker.today),
    }),
  )
  .present(({ id, version }) => ({ id, version }), { version: ({ version }) => version });

/** Ends a delegation, or lets it count longer. */
export const END_DELEGATION_ROUTE = changeRoute(`PUT ${ADDRESS}/:delegation`, {
  summary:
    'Gives a delegation another end, by whoever gave it; a sooner one also by an administrator',
  access: { kind: 'own', verb: 'delegate-role' },
  params: z.strictObject({ delegation: writtenId }),
  body: z.strictObject({ until: writtenDay.meta({ description: UNTIL }) }),
  answer: changedContract,
})
  .command((tx, { asker, params, body, seen }) =>
    endDelegation(tx, asker, { id: params.delegation, until: untilOf(body.until), seen }),
  )
  .present(({ id, version }) => ({ id, version }), { version: ({ version }) => version });

/** What one lends, and what is lent to one. */
export const DELEGATIONS_ROUTE = readRoute(ADDRESS, {
  summary: 'What one delegates and what is delegated to one, the newest first',
  access: { kind: 'own', verb: 'delegate-role' },
  answer: z.object({
    delegations: z.array(delegationContract),
  }),
})
  .command((database, { asker }) => ownDelegations(database, asker.account, asker.today))
  .present(({ delegations, names, kept, today }) => ({
    delegations: delegations.map((each) => presentDelegation(each, { names, kept, today })),
  }));

interface OwnDelegations {
  readonly kind: 'done';
  readonly delegations: readonly KeptDelegation[];
  readonly names: ReadonlyMap<AccountId, string>;
  readonly kept: CachedOrganisation | undefined;
  readonly today: Day;
}

async function ownDelegations(
  database: Database,
  account: AccountId,
  today: Day,
): Promise<OwnDelegations> {
  const delegations = await delegationsOf(database, account);
  const named = await accountNames(
    database,
    delegations.flatMap(({ from, to }) => [from, to]),
  );
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const kept = await organisationCacheOf(database).current(database);
  return { kind: 'done', delegations, names, kept, today };
}
