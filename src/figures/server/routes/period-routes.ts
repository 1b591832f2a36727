import { z } from 'zod';
import { FIGURE_RULES } from '#figures/model/figure-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { allPeriods, periodOf } from '#cycle/server/kept-periods.ts';
import { periodsInOrder } from '#figures/server/read/export-codes.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { pageContract, pageOf, type PageWish } from '#platform/server/http/list-page.ts';
import { readRoute } from '#platform/server/http/route.ts';
import {
  PERIOD_ADDRESS,
  PERIODS_ADDRESS,
  periodContract,
  periodParams,
  presentPeriod,
  versionOfPeriod,
} from './period-contract.ts';

/** The periods that are open, in the order of their codes. */
export const PERIODS_ROUTE = readRoute(PERIODS_ADDRESS, {
  summary: 'Lists the reporting periods that are open',
  access: permitted(FIGURE_RULES, 'read-periods'),
  description:
    'In the order of codes; `after` is the code that ended the page before. The first figure told opens a period that nobody has opened.',
  query: pageContract,
  answer: z.object({ periods: z.array(periodContract) }),
})
  .command((database, { query }) => listPeriods(database, query))
  .present(({ items }) => ({ periods: items.map(presentPeriod) }));

async function listPeriods(queries: Queries, wish: PageWish) {
  return pageOf(periodsInOrder(await allPeriods(queries)), ({ code }) => code, wish);
}

/** One period that is open. */
export const PERIOD_ROUTE = readRoute(PERIOD_ADDRESS, {
  summary: 'One reporting period',
  access: permitted(FIGURE_RULES, 'read-periods'),
  description: 'The ETag is its structure date.',
  params: periodParams,
  answer: periodContract,
})
  .command((database, { params: { period: code } }) => findPeriod(database, code))
  .present(({ period }) => presentPeriod(period), { version: versionOfPeriod });

async function findPeriod(database: Database, code: string) {
  const period = await periodOf(database, code);
  if (period !== undefined) return { kind: 'done', period } as const;
  const problem = { code: 'unknown-period', facts: { period: code } } as const;
  return { kind: 'refused', problem } as const;
}
