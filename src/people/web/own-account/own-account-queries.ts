import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';

/** With what the keys of all answers about the own account begin. */
export const OWN_ACCOUNT_KEY = ['own-account'];

const meta = { restsOn: [{ topic: 'people' }] } as const;

export type OwnAccount = Described['OwnAccount'];

/** The own account: names, ways to sign in. */
export const ownAccountQuery = queryOptions({
  queryKey: [...OWN_ACCOUNT_KEY, 'itself'],
  queryFn: () => bodyOf(api.GET('/api/v1/account')),
  meta,
});

/** Where the account is signed in. */
export const ownSessionsQuery = queryOptions({
  queryKey: [...OWN_ACCOUNT_KEY, 'sessions'],
  queryFn: readSessions,
  // That somebody signs in is told to nobody as a change.
  staleTime: 0,
  refetchOnWindowFocus: true,
  meta,
});

function readSessions() {
  return bodyOf(api.GET('/api/v1/account/sessions'));
}

export type OwnSession = Awaited<ReturnType<typeof readSessions>>['sessions'][number];
