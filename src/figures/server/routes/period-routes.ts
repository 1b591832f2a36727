import { z } from 'zod';
import { allPeriods, type ReportingPeriod } from '#cycle/server/reporting-periods.ts';
import { periodsInOrder } from '#figures/server/read/export-codes.ts';
import { formatDay } from '#kernel/day.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { pageContract, pageOf, type PageWish } from '#platform/server/http/list-page.ts';
import { readRoute } from '#platform/server/http/route.ts';

const periodContract = z
  .object({
    code: z.string().meta({ example: '2026-H1' }),
    structureDate: z
      .string()
      .meta({ description: 'The day on whose tree the figures of the period are told.' }),
  })
  .meta({ id: 'ReportingPeriod' });

/** The periods that figures were asked or told for, in the order of their codes. */
export const PERIODS_ROUTE = readRoute('/api/v1/periods', {
  summary: 'Lists the reporting periods that are open',
  description:
    'In the order of codes; `after` is the code that ended the page before. The first figure told opens a period.',
  query: pageContract,
  answer: z.object({ periods: z.array(periodContract) }),
})
  .command((database, { query }) => listPeriods(database, query))
  .present(({ items }) => ({ periods: items.map(presentPeriod) }));

async function listPeriods(queries: Queries, wish: PageWish) {
  return pageOf(periodsInOrder(await allPeriods(queries)), ({ code }) => code, wish);
}

function presentPeriod({ code, structureDate }: ReportingPeriod): z.output<typeof periodContract> {
  return { code, structureDate: formatDay(structureDate) };
}
