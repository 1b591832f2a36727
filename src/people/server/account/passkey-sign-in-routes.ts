import type { AccountProblem } from '#people/model/account/account-problems.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import { visitRoute, type Route } from '#platform/server/http/route.ts';
import {
  sessionSummaryContract,
  summaryOfNew,
  type AllRules,
} from '#people/server/sign-in/session-summary.ts';
import { usePasskeyContract } from './passkey-contract.ts';
import { signInChallengeContract } from './passkey-options.ts';
import { askForSignIn, signInByPasskey } from './sign-in-by-passkey.ts';

const ADDRESS = '/api/v1/session';
const OPEN = { kind: 'open', why: 'who signs in is not signed in yet' } as const;

/** What a browser is to sign, so that its passkey lets somebody in. */
export const SIGN_IN_CHALLENGE_ROUTE = visitRoute(`POST ${ADDRESS}/passkey-challenge`, {
  summary: 'Asks for a passkey: the options for navigator.credentials.get',
  access: OPEN,
  answer: signInChallengeContract,
})
  .command((database, { visitor }) => askForSignIn(database, visitor))
  .present(({ id, options }) => ({ id, options }));

/** Signs in by a passkey, and says what the roles give by the rules of all features. */
export function passkeySignInRoute(rules: AllRules): Route<AccountProblem | HttpProblem> {
  return visitRoute(`POST ${ADDRESS}/passkey`, {
    summary: 'Signs in by the passkey that answered a challenge',
    access: OPEN,
    description: 'It counts as both factors. The browser is given a cookie.',
    body: usePasskeyContract,
    answer: sessionSummaryContract,
  })
    .command(async (database, { visitor, asker, body: { id, response } }) => {
      const came = await signInByPasskey(database, { visitor, asker, id, response });
      if (came.kind === 'refused') return came;
      const known = { ...visitor, sessionToken: came.token };
      return { ...came, summary: await summaryOfNew(database, rules, known) };
    })
    .present(({ summary }) => summary, { cookies: ({ cookies }) => cookies });
}
