import type { QueryClient } from '@tanstack/react-query';
import { TOTALS_PATH } from '#figures/model/totals-address.ts';
import { indicatorsQuery, periodsQuery } from '#figures/web/figure-queries.ts';
import { overviewQuery } from '#organisation/web/organisation-queries.ts';

/** Asks what the first screen needs while its code is still on its way. */
export function askFirstQuestions(client: QueryClient, path: string): void {
  mindNothing(client.query(overviewQuery));
  if (path !== '/' && path !== TOTALS_PATH) return;
  mindNothing(client.query(periodsQuery));
  mindNothing(client.query(indicatorsQuery));
}

/** What is refused is said by the screen, which asks again. */
function mindNothing(answer: Promise<unknown>): void {
  answer.catch(() => undefined);
}
