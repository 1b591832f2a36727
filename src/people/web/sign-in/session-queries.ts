import { queryOptions } from '@tanstack/react-query';
import { keepDraftsOf } from '#platform/web/access/account-drafts.ts';
import { api, bodyOf } from '#platform/web/api/api-client.ts';

/** Who is signed in, and what the sign-in page must know. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  meta: { restsOn: [{ topic: 'people' }] },
});

/** Before any screen reads what is kept, it is let go of where it is of somebody else. */
async function readSession() {
  const answer = await bodyOf(api.GET('/api/v1/session'));
  if (answer.signedIn !== null) keepDraftsOf(answer.signedIn.account);
  return answer;
}

export type SessionAnswer = Awaited<ReturnType<typeof readSession>>;
/** Whoever is signed in, as the server tells it. */
export type SessionSummary = NonNullable<SessionAnswer['signedIn']>;
export type SampleAccount = SessionAnswer['samples'][number];
