import type { QueryClient } from '@tanstack/react-query';
import { TOTALS_PATH } from '#figures/model/totals-address.ts';
import { indicatorsQuery, periodsQuery } from '#figures/web/figure-queries.ts';
import { overviewQuery } from '#organisation/web/organisation-queries.ts';

/**
 * Asks what the first screen needs while its code is still on its way. A refusal is said by the
 * screen, which asks again.
 */
export function askFirstQuestions(client: QueryClient, path: string): void {
  void client.prefetchQuery(overviewQuery);
  if (path !== '/' && path !== TOTALS_PATH) return;
  void client.prefetchQuery(periodsQuery);
  void client.prefetchQuery(indicatorsQuery);
}
