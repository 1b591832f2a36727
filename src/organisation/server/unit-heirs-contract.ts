import { z } from 'zod';
import { formatDay } from '#kernel/day.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import type { HeirRelation } from './unit-heirs.ts';

export const heirRelationContract = z
  .object({
    on: z.string(),
    isNamed: z.boolean().meta({
      description: 'false: heir by itself, because it alone took all parts.',
    }),
    unit: writtenId,
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
  })
  .meta({ id: 'HeirRelation', description: 'An heir of what was left open, or whose heir it is.' });

export function presentHeir(relation: HeirRelation): z.output<typeof heirRelationContract> {
  return { ...relation, on: formatDay(relation.on) };
}
