import { z } from 'zod';
import type { AccountId } from '#kernel/actor.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import type { RoleHolder } from '#people/model/roles/role-records.ts';
import { endRole } from './end-role.ts';
import { giveRole } from './give-role.ts';
import { overRole, overRolesOf } from './role-access.ts';
import {
  changedContract,
  untilOf,
  wishedPeriod,
  wishedPlace,
  wishedPlaceOf,
  wishedUntil,
  writtenRole,
} from './role-contract.ts';
import { openRoleGiving } from './role-giving.ts';
import { presentRolesThere, rolesThereContract } from './roles-there-contract.ts';
import { rolesThere } from './roles-there.ts';

const ADDRESS = '/api/v1/roles';

const wish = {
  role: writtenRole,
  ...wishedPlace,
  from: writtenDay.optional().meta({ description: 'Left out: today.' }),
  until: wishedUntil.optional(),
};

const wishContract = z.union([
  z.strictObject({ account: writtenId, ...wish }),
  z.strictObject({ post: writtenId, ...wish }),
]);

/** Gives a role to an account or to whoever holds a post. */
export const GIVE_ROLE_ROUTE = createRoute(ADDRESS, {
  summary: 'Gives a role to an account, or to whoever holds a post',
  access: overRolesOf('give-role', ({ body }: { readonly body: Wish }) => body.unit),
  description:
    'In a unit that lives when the role begins, and no wider than the own role of administrator reaches.',
  body: wishContract,
  answer: changedContract,
})
  .command(async (tx, { asker, body }) =>
    giveRole(tx, await openRoleGiving(tx, asker), {
      ...{ role: body.role, holder: holderOf(body), place: wishedPlaceOf(body) },
      period: wishedPeriod(body, asker.today),
    }),
  )
  .present(({ id, version }) => ({ id, version }), {
    version: ({ version }) => version,
    location: ({ id }) => `${ADDRESS}/${id}`,
  });

type Wish = z.output<typeof wishContract>;

function holderOf(told: Wish): RoleHolder {
  return 'post' in told
    ? { kind: 'post', post: told.post }
    : { kind: 'account', account: told.account as AccountId };
}

/** Ends a role, or lets it hold longer. */
export const END_ROLE_ROUTE = changeRoute(`PUT ${ADDRESS}/:role`, {
  summary: 'Gives a role another end',
  access: overRole(),
  description:
    'From that day on it holds no more: from the next request on where that is today. The last administrator of the whole organisation is kept.',
  params: z.strictObject({ role: writtenId }),
  body: z.strictObject({ until: wishedUntil }),
  answer: changedContract,
})
  .command((tx, { asker, params, body, seen }) =>
    endRole(tx, asker, { id: params.role, until: untilOf(body.until), seen }),
  )
  .present(({ id, version }) => ({ id, version }), { version: ({ version }) => version });

/** Who holds what over a unit. */
export const ROLES_ROUTE = readRoute(ADDRESS, {
  summary: 'The roles that reach a unit, today or later, and who has them',
  access: overRolesOf(
    'read-roles',
    ({ query }: { readonly query: { readonly unit?: string | undefined } }) => query.unit ?? null,
  ),
  description: 'Without a unit: those for the whole organisation.',
  query: z.strictObject({ unit: writtenId.optional() }),
  answer: rolesThereContract,
})
  .command((database, { asker, query }) => rolesThere(database, query.unit, asker))
  .present(presentRolesThere);
