import { z } from 'zod';
import { EARLIEST, formatDay, LATEST } from '#kernel/day.ts';
import type { UnitId, UnitVersion } from '#organisation/model/unit.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import type { UnitOn } from './unit-queries.ts';

const unitAttributes = {
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  level: z.string(),
  type: z.string(),
  superior: writtenId.nullable().meta({ description: 'null: the root, which has none.' }),
};

export const unitContract = z
  .object({
    id: writtenId,
    ...unitAttributes,
    hasBelow: z.boolean(),
    unitCount: z.int().meta({ description: 'The unit and all below it on the day.' }),
  })
  .meta({ id: 'Unit', description: 'A unit as it is on a day.' });

export const unitVersionContract = z
  .object({
    ...unitAttributes,
    validFrom: z.string().optional().meta({ description: 'Left out: from the beginning.' }),
    validUntil: z
      .string()
      .optional()
      .meta({ description: 'The first day on which it is so no more; left out: no end is known.' }),
  })
  .meta({
    id: 'UnitVersion',
    description: 'A stretch of days in which nothing of a unit changes.',
  });

/** `counts`: how many units each contains on the day of the unit. */
export function presentUnit(
  { id, version }: UnitOn,
  counts: ReadonlyMap<UnitId, number>,
): z.output<typeof unitContract> {
  const unitCount = counts.get(id);
  if (unitCount === undefined) throw new Error(`${id}: expected a unit of the tree counted`);
  return { id, ...presentAttributes(version), hasBelow: unitCount > 1, unitCount };
}

export function presentVersion(version: UnitVersion): z.output<typeof unitVersionContract> {
  const { from, until } = version.period;
  return {
    ...presentAttributes(version),
    ...(from > EARLIEST && { validFrom: formatDay(from) }),
    ...(until < LATEST && { validUntil: formatDay(until) }),
  };
}

function presentAttributes({ code, name, nameEn, level, type, parent }: UnitVersion) {
  return { code, name, nameEn, level, type, superior: parent ?? null };
}
