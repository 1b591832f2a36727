import { z } from 'zod';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { endSession } from '#people/server/session/end-session.ts';
import { sessionCookie } from '#people/server/session/session-cookie.ts';
import { writtenText } from '#platform/server/http/contract-values.ts';
import { readRoute, visitRoute, type Route } from '#platform/server/http/route.ts';
import { readSamples, sampleContract } from './sample-accounts.ts';
import { sessionSummaryContract, summaryOf, type AllRules } from './session-summary.ts';
import { signIn, type SignInRefusal } from './sign-in.ts';
import { lacksAdministrator } from './lacking-administrator.ts';

const signInContract = z.strictObject({
  login: writtenText(200),
  password: writtenText(1024),
  code: writtenText(50)
    .optional()
    .meta({ description: 'Of the second factor: from the authenticator app, or a recovery code.' }),
});

const whoContract = z.object({
  signedIn: sessionSummaryContract.nullable(),
  samples: z.array(sampleContract).meta({
    description: 'Accounts for trying the program out; told on this machine alone.',
  }),
  needsFirstAdministrator: z.boolean(),
  timeZone: z.string().meta({
    description:
      'Of the organisation, as IANA names it: screens and documents tell times by its clock.',
  }),
});

/** Signing in and out, and who is signed in. @param rules of all features, for what the session gives. */
export function sessionRoutes(rules: AllRules): readonly Route<SignInRefusal>[] {
  const signInRoute = visitRoute('POST /api/v1/session', {
    summary:
      'Signs in with login and password; the cookie of the answer says who asks from then on',
    access: { kind: 'open', why: 'whoever signs in is not signed in yet' },
    body: signInContract,
    answer: sessionSummaryContract,
  })
    .command(async (database, input) => signIn(database, { ...input, rules }))
    .present(({ summary }) => summary, { cookies: ({ cookies }) => cookies });

  const signOutRoute = visitRoute('DELETE /api/v1/session', {
    summary: 'Signs out in this browser',
    access: { kind: 'own', verb: 'sign-out' },
  })
    .command(async (database, { asker: { session }, visitor: { now } }) => {
      await database.transaction((tx) => endSession(tx, { session, how: 'signed-out', now }));
      return { kind: 'done' };
    })
    .present(() => undefined, { cookies: () => [sessionCookie(undefined)] });

  const whoRoute = readRoute('/api/v1/session', {
    summary: 'Who is signed in, and how one could come in',
    access: { kind: 'open', why: 'the page that asks for the password reads it first' },
    answer: whoContract,
  })
    .command(async (database, { asker, visitor }) => ({
      kind: 'done',
      signedIn: asker === undefined ? null : await summaryOf(database, rules, asker),
      timeZone: visitor.timeZone,
      samples: visitor.isLocal ? await readSamples(database, visitor.today) : [],
      needsFirstAdministrator: await lacksAdministrator(
        database,
        visitor.today,
        organisationCacheOf(database),
      ),
    }))
    .present(({ signedIn, samples, needsFirstAdministrator, timeZone }) => ({
      signedIn,
      timeZone,
      samples: [...samples],
      needsFirstAdministrator,
    }));

  return [signInRoute, signOutRoute, whoRoute];
}
