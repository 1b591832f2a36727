import { z } from 'zod';
import type { RoleReason } from '#people/model/roles/roles-at.ts';
import {
  heldDays,
  placeContract,
  presentDays,
  presentPlace,
  writtenRole,
} from '#people/server/roles/role-contract.ts';
import { lastKnownUnit } from '#people/server/roles/units-of-day.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import type { AccountPermissions, Permission } from './account-permissions.ts';

const reasonContract = z
  .union([
    z.object({ kind: z.literal('given') }),
    z.object({
      kind: z.literal('post'),
      post: writtenId,
      title: z.string(),
      titleEn: z.string(),
    }),
    z.object({
      kind: z.literal('delegated'),
      delegation: writtenId,
      account: writtenId,
      name: z.string(),
    }),
  ])
  .meta({ id: 'RoleReason' });

const permissionContract = z.object({
  id: writtenId.meta({ description: 'Of the role: what is delegated, or ended.' }),
  version: z.int().meta({ description: 'Of the role: for If-Match of whoever ends it.' }),
  role: writtenRole,
  place: placeContract,
  verbs: z.array(z.string()),
  ...heldDays,
  why: z.array(reasonContract).meta({
    description:
      'given: to the account itself. post: to whoever holds it. delegated: the reasons of who delegated it follow.',
  }),
});

export const permissionsContract = z.object({
  permissions: z.array(permissionContract),
  later: z
    .array(permissionContract)
    .meta({ description: 'What begins after the day, as it will be on its first day.' }),
});

export function presentPermissions(
  found: AccountPermissions,
): z.output<typeof permissionsContract> {
  const present = (permission: Permission) => presentPermission(permission, found);
  return { permissions: found.permissions.map(present), later: found.later.map(present) };
}

function presentPermission(
  { id, version, role, place, verbs, period, why }: Permission,
  found: AccountPermissions,
): z.output<typeof permissionContract> {
  const { kept, day } = found;
  return {
    ...{ id, version, role, verbs: [...verbs] },
    place: presentPlace(place, (unit) => lastKnownUnit(kept, unit, day)),
    ...presentDays(period),
    why: why.map((reason) => presentReason(reason, found)),
  };
}

function presentReason(
  reason: RoleReason,
  { names, posts }: AccountPermissions,
): z.output<typeof reasonContract> {
  switch (reason.kind) {
    case 'given':
      return { kind: 'given' };
    case 'post': {
      const { title = '', title_en: titleEn = '' } = posts.get(reason.post) ?? {};
      return { kind: 'post', post: reason.post, title, titleEn };
    }
    case 'delegated': {
      const { delegation, from: account } = reason;
      return { kind: 'delegated', delegation, account, name: names.get(account) ?? '' };
    }
    default:
      return reason satisfies never;
  }
}
