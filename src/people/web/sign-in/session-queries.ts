import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '#platform/web/api/api-client.ts';

/** Who is signed in, and what the sign-in page must know. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  meta: { restsOn: [{ topic: 'people' }] },
});

function readSession() {
  return bodyOf(api.GET('/api/v1/session'));
}

export type SessionAnswer = Awaited<ReturnType<typeof readSession>>;
/** Whoever is signed in, as the server tells it. */
export type SessionSummary = NonNullable<SessionAnswer['signedIn']>;
export type SampleAccount = SessionAnswer['samples'][number];
