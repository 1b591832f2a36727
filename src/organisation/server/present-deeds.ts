import { z } from 'zod';
import type { ToldDeed } from '#organisation/model/reorganisation/deed-texts.ts';
import { namedDeeds } from '#organisation/model/reorganisation/named-deeds.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import type { Unit, UnitId } from '#organisation/model/unit.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { foundOnce, organisationCacheOf } from './organisation-cache.ts';

const named = z.object({ name: z.string(), nameEn: z.string() });

export const deedContract = z
  .object({
    kind: z.enum([
      'create',
      'rename',
      'recode',
      'move',
      'merge',
      'split',
      'transfer',
      'dissolve',
      'exchange',
    ]),
    units: z.array(named),
    unitCount: z.int(),
    into: z.array(named),
    intoCount: z.int(),
    isIntoNew: z.boolean(),
  })
  .meta({
    id: 'Deed',
    description: 'What steps do together: to whom, and who takes; the first by name, all counted.',
  });

type UnitById = ReadonlyMap<UnitId, Unit>;

const unitsOf = foundOnce(({ organisation: { units } }): UnitById => {
  return new Map(units.map((unit) => [unit.id, unit]));
});

/** The units by identity, to name them. */
export async function loadUnitById(database: Database, view: Queries): Promise<UnitById> {
  const kept = await organisationCacheOf(database).current(view);
  return kept === undefined ? new Map() : unitsOf(kept);
}

export function presentDeeds(
  reorganisation: Reorganisation,
  unitById: UnitById,
): z.output<typeof deedContract>[] {
  return namedDeeds(reorganisation, unitById).map(presentDeed);
}

function presentDeed({ units, into, ...deed }: ToldDeed): z.output<typeof deedContract> {
  return { ...deed, units: [...units], into: [...into] };
}
