import { CYCLE_PROBLEM_TEXTS } from '#cycle/model/cycle-problem-texts.ts';
import type { CycleFacts } from '#cycle/model/cycle-problems.ts';
import { FIGURE_PROBLEM_TEXTS } from '#figures/model/figure-problem-texts.ts';
import { FIGURE_REQUEST_TEXTS } from '#figures/model/figure-request-texts.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { ORGANISATION_PROBLEM_TEXTS } from '#organisation/model/organisation-problem-texts.ts';
import { ORGANISATION_REQUEST_TEXTS } from '#organisation/model/organisation-request-texts.ts';
import type { OrganisationFacts } from '#organisation/model/organisation-problems.ts';
import { ACCOUNT_PROBLEM_TEXTS } from '#people/model/account/account-problem-texts.ts';
import type { AccountFacts } from '#people/model/account/account-problems.ts';
import { LINK_PROBLEM_TEXTS } from '#people/model/links/link-problem-texts.ts';
import type { LinkFacts } from '#people/model/links/link-problems.ts';
import { SHEET_PROBLEM_TEXTS } from '#people/model/links/sheet-problem-texts.ts';
import type { SheetFacts } from '#people/model/links/sheet-problems.ts';
import { ERASURE_PROBLEM_TEXTS } from '#people/model/personal-data/erasure-problem-texts.ts';
import type { ErasureFacts } from '#people/model/personal-data/erasure-problems.ts';
import { POST_PROBLEM_TEXTS } from '#people/model/posts/post-problem-texts.ts';
import type { PostFacts } from '#people/model/posts/post-problems.ts';
import { ROLE_PROBLEM_TEXTS } from '#people/model/roles/role-problem-texts.ts';
import type { RoleFacts } from '#people/model/roles/role-problems.ts';
import { SIGN_IN_PROBLEM_TEXTS } from '#people/model/sign-in/sign-in-problem-texts.ts';
import type { SignInFacts } from '#people/model/sign-in/sign-in-problems.ts';
import { KEPT_FILE_PROBLEM_TEXTS } from '#platform/model/files/kept-file-problem-texts.ts';
import type { KeptFileFacts } from '#platform/model/files/kept-file-problems.ts';
import {
  HTTP_PROBLEM_STATUSES,
  type ProblemStatuses,
} from '#platform/model/http-problem-status.ts';
import { HTTP_PROBLEM_TEXTS } from '#platform/model/http-problem-texts.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { ProblemCatalogue } from '#platform/server/http/problem-answer.ts';
import { ROOM_PROBLEM_TEXTS, ROOM_STATUSES, type RoomFacts } from './room-problems.ts';
import { FILE_STATUSES } from './file-statuses.ts';
import { LINK_STATUSES } from './link-statuses.ts';
import { POST_STATUSES } from './post-statuses.ts';

/** All that any route may refuse with. */
export type ApiFacts = HttpFacts &
  OrganisationFacts &
  CycleFacts &
  FigureFacts &
  ErasureFacts &
  KeptFileFacts &
  LinkFacts &
  SheetFacts &
  SignInFacts &
  AccountFacts &
  PostFacts &
  RoleFacts &
  RoomFacts;

// 404: what the address or the body names is not there. 409: it contradicts what is held. 412: it
// has changed since it was read. 422: it is understood, and cannot be.
const ORGANISATION_STATUSES: ProblemStatuses<OrganisationFacts> = {
  'no-code': 422,
  'not-a-day': 422,
  'ends-before-it-begins': 422,
  'overlapping-versions': 422,
  'unknown-parent': 422,
  'parent-not-alive': 422,
  'circle-of-superiors': 422,
  'two-roots': 422,
  'not-a-share': 422,
  'nothing-named': 422,
  'from-not-alive': 422,
  'to-not-alive': 422,
  'shares-above-one': 422,
  'circle-within-a-day': 422,
  'root-leaves-a-rest': 422,
  'unknown-member': 422,
  'later-events': 409,
  'unit-not-there': 422,
  'already-there': 422,
  'merges-nothing': 422,
  'units-left-below': 422,
  'code-taken': 422,
  'later-does-not-fit': 409,
  'heir-of-none': 422,
  'heir-not-there': 422,
  'heir-named-twice': 422,
  'heir-missing': 409,
  'no-organisation': 409,
  'organisation-there': 409,
  'no-such-reorganisation': 404,
  'reorganisation-changed': 412,
  'ended-without-event': 422,
};

const CYCLE_STATUSES: ProblemStatuses<CycleFacts> = {
  'structure-of-no-period': 422,
  'not-a-structure-date': 422,
  'duplicate-period': 422,
  'another-structure-date': 409,
  'opened-otherwise': 409,
  'structure-date-changed': 412,
  'period-tied': 409,
};

const FIGURE_STATUSES: ProblemStatuses<FigureFacts> = {
  'no-indicator-code': 422,
  'duplicate-indicator': 422,
  'not-decimals': 422,
  'unknown-aggregation': 422,
  'not-a-ratio-part': 422,
  'target-of-itself': 422,
  'unknown-unit': 404,
  'unit-not-alive': 422,
  'not-a-period': 422,
  'unknown-indicator': 404,
  'told-ratio': 422,
  'not-a-number': 422,
  'grouped-number': 422,
  'too-many-decimals': 422,
  'point-may-group': 422,
  'past-the-bound': 422,
  'duplicate-figure': 422,
  'nobody-lives': 422,
  'indicator-counted-otherwise': 409,
  'organisation-differs': 409,
  'told-by-none': 409,
  'unknown-period': 404,
  'nothing-to-withdraw': 409,
  'nothing-to-accept': 409,
  'own-figure': 409,
  'submitted-figures-changed': 412,
  'figure-changed': 412,
  'before-structure-date': 422,
  'unit-not-on-tree': 422,
  'unknown-publication': 404,
  'basis-without-shares': 422,
};

const ERASURE_STATUSES: ProblemStatuses<ErasureFacts> = {
  'person-still-in-place': 409,
  'person-still-has-role': 409,
  'person-still-has-account': 409,
  'person-erased-already': 409,
};

const ACCOUNT_STATUSES: ProblemStatuses<AccountFacts> = {
  'proof-needed': 403,
  'password-does-not-match': 422,
  'code-needed': 422,
  'code-does-not-match': 422,
  'second-factor-is-on': 409,
  'second-factor-is-off': 409,
  'second-factor-not-begun': 409,
  'challenge-over': 409,
  'passkey-not-accepted': 422,
  'passkey-there': 409,
  'wrong-passkey': 401,
  'last-way-in': 409,
  'too-many-passkeys': 409,
};

// 401: nobody was let in.
const SIGN_IN_STATUSES: ProblemStatuses<SignInFacts> = {
  'wrong-sign-in': 401,
  'second-factor-needed': 401,
  'wrong-code': 401,
  'password-too-short': 422,
  'password-too-long': 422,
  'password-is-known': 422,
  'password-is-common': 422,
};

// 403: the own roles do not reach so far.
const ROLE_STATUSES: ProblemStatuses<RoleFacts> = {
  'role-unit-not-alive': 422,
  'last-administrator': 409,
  'role-wider-than-own': 403,
  'role-only-lent': 403,
  'role-only-inherited': 403,
  'role-longer-than-own': 403,
  'role-begins-in-the-past': 422,
  'role-ends-in-the-past': 422,
  'role-ends-before-it-begins': 422,
  'holder-closed': 409,
  'account-closed-before': 409,
  'delegation-wider-than-role': 422,
  'delegation-to-oneself': 422,
  'post-beyond-own-role': 403,
  'post-brings-roles': 403,
  'not-the-giver': 403,
};

/** How each problem of every feature is answered, and said in both languages. */
export const PROBLEM_CATALOGUE: ProblemCatalogue<ApiFacts> = {
  statuses: {
    ...HTTP_PROBLEM_STATUSES,
    ...ORGANISATION_STATUSES,
    ...CYCLE_STATUSES,
    ...FIGURE_STATUSES,
    ...ACCOUNT_STATUSES,
    ...ERASURE_STATUSES,
    ...LINK_STATUSES,
    ...POST_STATUSES,
    ...SIGN_IN_STATUSES,
    ...ROLE_STATUSES,
    ...FILE_STATUSES,
    ...ROOM_STATUSES,
  },
  texts: {
    en: {
      ...HTTP_PROBLEM_TEXTS.en,
      ...ORGANISATION_PROBLEM_TEXTS.en,
      ...CYCLE_PROBLEM_TEXTS.en,
      ...FIGURE_PROBLEM_TEXTS.en,
      ...ORGANISATION_REQUEST_TEXTS.en,
      ...FIGURE_REQUEST_TEXTS.en,
      ...ACCOUNT_PROBLEM_TEXTS.en,
      ...ERASURE_PROBLEM_TEXTS.en,
      ...LINK_PROBLEM_TEXTS.en,
      ...POST_PROBLEM_TEXTS.en,
      ...SHEET_PROBLEM_TEXTS.en,
      ...SIGN_IN_PROBLEM_TEXTS.en,
      ...ROLE_PROBLEM_TEXTS.en,
      ...KEPT_FILE_PROBLEM_TEXTS.en,
      ...ROOM_PROBLEM_TEXTS.en,
    },
    vi: {
      ...HTTP_PROBLEM_TEXTS.vi,
      ...ORGANISATION_PROBLEM_TEXTS.vi,
      ...CYCLE_PROBLEM_TEXTS.vi,
      ...FIGURE_PROBLEM_TEXTS.vi,
      ...ORGANISATION_REQUEST_TEXTS.vi,
      ...FIGURE_REQUEST_TEXTS.vi,
      ...ACCOUNT_PROBLEM_TEXTS.vi,
      ...ERASURE_PROBLEM_TEXTS.vi,
      ...LINK_PROBLEM_TEXTS.vi,
      ...POST_PROBLEM_TEXTS.vi,
      ...SHEET_PROBLEM_TEXTS.vi,
      ...SIGN_IN_PROBLEM_TEXTS.vi,
      ...ROLE_PROBLEM_TEXTS.vi,
      ...KEPT_FILE_PROBLEM_TEXTS.vi,
      ...ROOM_PROBLEM_TEXTS.vi,
    },
  },
};
