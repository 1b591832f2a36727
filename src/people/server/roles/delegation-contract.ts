import { z } from 'zod';
import type { Day } from '#kernel/day.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import type { KeptDelegation } from './kept-delegations.ts';
import {
  heldDays,
  placeContract,
  presentDays,
  presentPlace,
  writtenRole,
} from './role-contract.ts';
import { lastKnownUnit } from './units-of-day.ts';

const someone = z.object({ account: writtenId, name: z.string() });

export const delegationContract = z
  .object({
    id: writtenId,
    version: z.int(),
    roleId: writtenId,
    role: writtenRole,
    place: placeContract,
    ...heldDays,
    giver: someone,
    to: someone,
  })
  .meta({ id: 'Delegation', description: 'A role that somebody lets another use, too.' });

interface Told {
  readonly names: ReadonlyMap<string, string>;
  readonly kept: CachedOrganisation | undefined;
  readonly today: Day;
}

/** A delegation as the API tells it. */
export function presentDelegation(
  { id, version, roleId, role, place, period, from, to }: KeptDelegation,
  { names, kept, today }: Told,
): z.output<typeof delegationContract> {
  return {
    ...{ id, version, roleId, role },
    place: presentPlace(place, (unit) => lastKnownUnit(kept, unit, today)),
    ...presentDays(period),
    giver: { account: from, name: names.get(from) ?? '' },
    to: { account: to, name: names.get(to) ?? '' },
  };
}
