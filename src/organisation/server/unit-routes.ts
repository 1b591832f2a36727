import { z } from 'zod';
import { parseDay, type Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Database } from '#platform/server/database/database.ts';
import { writtenDay, writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { unitsOn, type UnitOn } from './unit-queries.ts';

const LONGEST_PAGE = 1000;
const LONGEST_TEXT = 200;

const unitContract = z
  .object({
    id: writtenId,
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    level: z.string(),
    type: z.string(),
    hasBelow: z.boolean(),
  })
  .meta({ id: 'Unit', description: 'A unit as it is on a day.' });

const searchContract = z.strictObject({
  as_of: writtenDay,
  superior: writtenId.optional(),
  beginning: writtenText(LONGEST_TEXT).optional(),
  after: writtenText(LONGEST_TEXT).optional(),
  limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(LONGEST_PAGE),
});

/** The units of a day, in the order of their codes, page by page. */
export const UNITS_ROUTE = readRoute('/api/v1/units', {
  summary: 'Lists the units that live on a day',
  description: 'In the order of codes; `after` is the code that ended the page before.',
  query: searchContract,
  answer: z.object({ units: z.array(unitContract) }),
})
  .command((database, { query }) => listUnits(database, query))
  .present(({ units }) => ({ units: units.map(presentUnit) }));

async function listUnits(database: Database, search: z.output<typeof searchContract>) {
  const { as_of: asOf, superior, beginning, after, limit } = search;
  // The contract lets only days pass.
  const day = parseDay(asOf) as Day;
  const found = { day, superior: superior as UnitId | undefined, beginning, after, limit };
  return { kind: 'done', units: await unitsOn(database, found) } as const;
}

function presentUnit({ id, version, hasBelow }: UnitOn): z.output<typeof unitContract> {
  const { code, name, nameEn, level, type } = version;
  return { id, code, name, nameEn, level, type, hasBelow };
}
