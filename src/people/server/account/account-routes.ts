import type { AccountProblem } from '#people/model/account/account-problems.ts';
import { ownDataTables } from '#people/model/account/own-data.ts';
import type { PersonalFields } from '#people/model/personal-data/described-columns.ts';
import type { PasswordProblem } from '#people/model/sign-in/sign-in-problems.ts';
import type { AllRules } from '#people/server/sign-in/session-summary.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Route } from '#platform/server/http/route.ts';
import { LANGUAGE_ROUTE, OWN_ACCOUNT_ROUTE, ownDataRoute } from './own-account-routes.ts';
import {
  END_OTHER_SESSIONS_ROUTE,
  END_OWN_SESSION_ROUTE,
  OWN_SESSIONS_ROUTE,
} from './own-session-routes.ts';
import {
  ADD_PASSKEY_ROUTE,
  PASSKEY_CHALLENGE_ROUTE,
  REMOVE_PASSKEY_ROUTE,
} from './passkey-routes.ts';
import { passkeySignInRoute, SIGN_IN_CHALLENGE_ROUTE } from './passkey-sign-in-routes.ts';
import { PASSWORD_ROUTE, PROOF_ROUTE } from './proof-routes.ts';
import {
  BEGIN_SECOND_FACTOR_ROUTE,
  CONFIRM_SECOND_FACTOR_ROUTE,
  END_SECOND_FACTOR_ROUTE,
  RECOVERY_CODES_ROUTE,
} from './second-factor-routes.ts';

/**
 * All that a person does with the own account.
 * @param rules of all features, for what a session gives.
 * @param personal the columns about persons of all features, for the file of the own data.
 */
export function accountRoutes(
  rules: AllRules,
  personal: readonly PersonalFields[],
): readonly Route<AccountProblem | PasswordProblem | HttpProblem>[] {
  return [...ROUTES, ownDataRoute(ownDataTables(personal)), passkeySignInRoute(rules)];
}

const ROUTES = [
  PROOF_ROUTE,
  PASSWORD_ROUTE,
  OWN_ACCOUNT_ROUTE,
  LANGUAGE_ROUTE,
  OWN_SESSIONS_ROUTE,
  END_OWN_SESSION_ROUTE,
  END_OTHER_SESSIONS_ROUTE,
  BEGIN_SECOND_FACTOR_ROUTE,
  CONFIRM_SECOND_FACTOR_ROUTE,
  END_SECOND_FACTOR_ROUTE,
  RECOVERY_CODES_ROUTE,
  PASSKEY_CHALLENGE_ROUTE,
  ADD_PASSKEY_ROUTE,
  REMOVE_PASSKEY_ROUTE,
  SIGN_IN_CHALLENGE_ROUTE,
];
