import { z } from 'zod';
import { ROLES, type RolePlace } from '#kernel/actor.ts';
import { LATEST, EARLIEST, formatDay, type Day } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import { toldDay, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import { placeColumns } from './give-role.ts';

export const writtenRole = z.enum(ROLES);

const REACH = 'alone: in the unit itself; below: with all units below it. Of the whole: below.';
const UNTIL = 'The first day on which it holds no more; null: it has no end.';

const writtenReach = z.enum(['alone', 'below']).meta({ description: REACH });

/** Where something is to hold, and on which days, as a request says it. */
export const wishedPlace = {
  unit: writtenId.nullable().meta({ description: 'null: the whole organisation.' }),
  reach: writtenReach.default('below'),
};

export const wishedUntil = writtenDay.nullable().meta({ description: UNTIL });

export const placeContract = z
  .object({ unit: writtenId.nullable(), reach: writtenReach, name: z.string(), nameEn: z.string() })
  .meta({ id: 'RolePlace', description: 'Where a role holds; without a unit, the whole.' });

export const heldDays = {
  from: z.string().nullable().meta({ description: 'null: always.' }),
  until: z.string().nullable().meta({ description: UNTIL }),
};

/** What was done, with the version that the next change names. */
export const changedContract = z
  .object({ id: writtenId, version: z.int() })
  .meta({ id: 'RoleChanged' });

interface ToldPlace {
  readonly unit: string | null;
  readonly reach: 'alone' | 'below';
}

export function wishedPlaceOf({ unit, reach }: ToldPlace): RolePlace {
  return unit === null ? { kind: 'whole' } : { kind: 'unit', unit, reach };
}

/** The days of a wish; what is not said begins today and has no end. */
export function wishedPeriod(
  {
    from,
    until,
  }: { readonly from?: string | undefined; readonly until?: string | null | undefined },
  today: Day,
): Period {
  return {
    from: from === undefined ? today : toldDay(from),
    until: untilOf(until),
  };
}

export function untilOf(until: string | null | undefined): Day {
  return until === undefined || until === null ? LATEST : toldDay(until);
}

/** Days as answers tell them: an end that is open is null. */
export function presentDays({ from, until }: Period): {
  readonly from: string | null;
  readonly until: string | null;
} {
  return {
    from: from === EARLIEST ? null : formatDay(from),
    until: until === LATEST ? null : formatDay(until),
  };
}

/** A place with the name of its unit, as it is known. */
export function presentPlace(
  place: RolePlace,
  unitNamed: (unit: string) => { readonly name: string; readonly nameEn: string } | undefined,
): z.output<typeof placeContract> {
  const columns = placeColumns(place);
  const { name = '', nameEn = '' } = (columns.unit && unitNamed(columns.unit)) || {};
  return { ...columns, name, nameEn };
}
