import { z } from 'zod';
import { sessionCookie } from '#people/server/session/session-cookie.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute, visitRoute } from '#platform/server/http/route.ts';
import { endOtherSessions, endOwnSession, listSessions } from './own-sessions.ts';
import { ownVisit } from './own-visit.ts';

const ADDRESS = '/api/v1/account/sessions';

const sessionsContract = z.object({
  sessions: z.array(
    z.object({
      id: writtenId,
      device: z.string().meta({ description: 'Browser and system, as the browser says: names.' }),
      since: z.iso.datetime(),
      lastSeenAt: z.iso.datetime().meta({ description: 'To the minute.' }),
      isMine: z.boolean().meta({ description: 'The one that asks.' }),
    }),
  ),
});

/** Where the account is signed in. */
export const OWN_SESSIONS_ROUTE = readRoute(ADDRESS, {
  summary: 'Where the own account is signed in, the last used first',
  access: { kind: 'own', verb: 'read-own-sessions' },
  answer: sessionsContract,
})
  .command(async (database, { asker, visitor }) => ({
    kind: 'done',
    mine: asker.session,
    sessions: await listSessions(database, asker.account, visitor.now),
  }))
  .present(({ mine, sessions }) => ({
    sessions: sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
      ...{ id, device },
      since: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      isMine: id === mine,
    })),
  }));

/** Ends one. */
export const END_OWN_SESSION_ROUTE = visitRoute(`DELETE ${ADDRESS}/:session`, {
  summary: 'Ends one session of the own account',
  access: { kind: 'own', verb: 'end-own-sessions' },
  params: z.strictObject({ session: writtenId }),
})
  .command(async (database, input) => {
    const { session } = input.params;
    const visit = ownVisit(input);
    const ended = await database.transaction((tx) => endOwnSession(tx, visit, session));
    return { ...ended, isMine: session === visit.session };
  })
  .present(() => undefined, {
    cookies: ({ isMine }) => (isMine ? [sessionCookie(undefined)] : []),
  });

/** Ends all others: for whoever has lost a device. */
export const END_OTHER_SESSIONS_ROUTE = visitRoute(`DELETE ${ADDRESS}`, {
  summary: 'Ends all sessions of the own account but the one that asks',
  access: { kind: 'own', verb: 'end-own-sessions' },
  answer: z.object({ ended: z.int() }),
})
  .command(async (database, input) => ({
    kind: 'done',
    ended: await database.transaction((tx) => endOtherSessions(tx, ownVisit(input))),
  }))
  .present(({ ended }) => ({ ended }));
