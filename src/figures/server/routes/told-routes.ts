import { z } from 'zod';
import { FIGURE_RULES } from '#figures/model/figure-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { unitsInSight } from './figure-access.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { readToldIndicators } from '#figures/server/read/told-indicators.ts';
import { unitNumbers } from '#organisation/server/unit-numbers.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { listOf, writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { indicatorOf } from './asked-cells.ts';

const MOST_UNITS = 100;

const toldContract = z.object({
  unit: writtenId,
  indicators: z.array(z.string()).meta({ description: 'Codes.' }),
});

/** Which series units have of their own. */
export const TOLD_ROUTE = readRoute('/api/v1/figures/told', {
  summary: 'Which indicators units themselves have told, in any period',
  description:
    'Not what those below them told. A unit that has told nothing, that is outside of what you may see, or that nobody knows, is left out.',
  access: permitted(
    { 'read-figures': { ...FIGURE_RULES['read-figures'], where: 'anywhere' } },
    'read-figures',
  ),
  query: z.strictObject({ unit: listOf(writtenId, MOST_UNITS) }),
  answer: z.object({ told: z.array(toldContract) }),
})
  .command(async (database, { asker, query }) =>
    findTold(database, await unitsInSight(database, asker, query.unit)),
  )
  .present(({ told }) => ({ told }));

async function findTold(queries: Queries, ids: readonly string[]) {
  const numberOf = await unitNumbers(queries, ids);
  const known = await loadIndicators(queries);
  const rows = await readToldIndicators(queries, [...numberOf.values()]);
  const byUnit = Map.groupBy(rows, ({ unit }) => unit);
  const told = Array.from(numberOf, ([unit, number]) => {
    const indicators = byUnit.get(number) ?? [];
    return { unit, indicators: indicators.map((each) => indicatorOf(known, each.indicator).code) };
  });
  return { kind: 'done', told: told.filter(({ indicators }) => indicators.length > 0) } as const;
}
