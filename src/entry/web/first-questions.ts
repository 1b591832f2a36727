import type { QueryClient } from '@tanstack/react-query';
import { HOME_PATH } from '#entry/web/home/home-address.ts';
import { homeQuery } from '#entry/web/home/home-queries.ts';
import { TOTALS_PATH } from '#figures/model/totals-address.ts';
import { indicatorsQuery, periodsQuery } from '#figures/web/figure-queries.ts';
import { overviewQuery } from '#organisation/web/organisation-queries.ts';
import { LINK_PATH } from '#people/model/account-address.ts';
import { ownPermissionsQuery } from '#people/web/own-account/delegation-queries.ts';
import { sessionQuery } from '#people/web/sign-in/session-queries.ts';

/** Asks what the first screen needs while its code is still on its way. */
export function askFirstQuestions(client: QueryClient, path: string): void {
  if (path !== LINK_PATH) mindNothing(askWhoeverIsSignedIn(client, path));
}

/** Nobody else is answered anything, and who has no role only about the own account. */
async function askWhoeverIsSignedIn(client: QueryClient, path: string): Promise<void> {
  const { signedIn } = await client.query(sessionQuery);
  if (signedIn === null || signedIn.verbs.length === 0) return;
  mindNothing(client.query(overviewQuery));
  if (path !== HOME_PATH && path !== TOTALS_PATH) return;
  if (path === HOME_PATH) mindNothing(client.query(homeQuery(undefined)));
  mindNothing(client.query(ownPermissionsQuery));
  mindNothing(client.query(periodsQuery));
  mindNothing(client.query(indicatorsQuery));
}

/** What is refused is said by the screen, which asks again. */
function mindNothing(answer: Promise<unknown>): void {
  answer.catch(() => undefined);
}
