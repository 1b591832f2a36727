import { z } from 'zod';
import { writtenId } from '#platform/server/http/contract-values.ts';
import {
  heldDays,
  placeContract,
  presentDays,
  presentPlace,
  writtenRole,
} from './role-contract.ts';
import { delegationContract, presentDelegation } from './delegation-contract.ts';
import type { RolesThere } from './roles-there.ts';
import { lastKnownUnit } from './units-of-day.ts';

export const rolesThereContract = z.object({
  roles: z.array(
    z.object({
      id: writtenId,
      version: z.int(),
      role: writtenRole,
      place: placeContract,
      ...heldDays,
      account: writtenId.nullable(),
      post: writtenId.nullable(),
      holders: z
        .array(z.object({ account: writtenId, name: z.string() }))
        .meta({ description: 'Whose it is today: of a post, perhaps several, or nobody.' }),
      postTitle: z.string().nullable(),
      postTitleEn: z.string().nullable(),
    }),
  ),
  delegations: z
    .array(delegationContract)
    .meta({ description: 'Who has such roles by delegation, by whom and until when.' }),
});

/** Roles as the API tells them. */
export function presentRolesThere({
  roles,
  delegations,
  names,
  kept,
  today,
}: RolesThere): z.output<typeof rolesThereContract> {
  return {
    roles: roles.map(({ place, period, title, titleEn, ...role }) => ({
      ...{ id: role.id, version: role.version, role: role.role },
      ...{ account: role.account, post: role.post, holders: [...role.holders] },
      place: presentPlace(place, (unit) => lastKnownUnit(kept, unit, today)),
      ...presentDays(period),
      ...{ postTitle: title ?? null, postTitleEn: titleEn ?? null },
    })),
    delegations: delegations.map((each) => presentDelegation(each, { names, kept, today })),
  };
}
