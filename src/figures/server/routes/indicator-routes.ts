import { z } from 'zod';
import { FIGURE_RULES } from '#figures/model/figure-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { loadIndicators, type KeptIndicator } from '#figures/server/kept/kept-indicators.ts';
import { compareCodePoints } from '#kernel/code-points.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { pageContract, pageOf, type PageWish } from '#platform/server/http/list-page.ts';
import { readRoute } from '#platform/server/http/route.ts';

const indicatorContract = z
  .object({
    id: writtenId,
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    unitOfMeasure: z.string(),
    decimals: z.int(),
    aggregation: z.enum(['sum', 'ratio', 'min', 'max', 'none']),
    shareBasis: z.string().optional(),
    numerator: z.string().optional().meta({ description: 'Of a ratio: the code of a summed one.' }),
    denominator: z.string().optional(),
    targetOf: z.string().optional().meta({ description: 'Code of the one whose target it is.' }),
  })
  .meta({ id: 'Indicator', description: 'What is counted or measured.' });

/** All indicators, in the order of their codes. */
export const INDICATORS_ROUTE = readRoute('/api/v1/indicators', {
  summary: 'Lists the indicators',
  access: permitted(FIGURE_RULES, 'read-indicators'),
  description: 'In the order of codes; `after` is the code that ended the page before.',
  query: pageContract,
  answer: z.object({ indicators: z.array(indicatorContract) }),
})
  .command((database, { query }) => listIndicators(database, query))
  .present(({ items }) => ({ indicators: items.map(presentIndicator) }));

async function listIndicators(queries: Queries, wish: PageWish) {
  const { byCode } = await loadIndicators(queries);
  const inOrder = [...byCode.values()].toSorted((one, other) =>
    compareCodePoints(one.indicator.code, other.indicator.code),
  );
  return pageOf(inOrder, ({ indicator }) => indicator.code, wish);
}

function presentIndicator({ id, indicator }: KeptIndicator): z.output<typeof indicatorContract> {
  return { id, ...indicator };
}
