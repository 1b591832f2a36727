import { z } from 'zod';
import { LINK_PURPOSES } from '#people/model/links/one-time-link.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { sessionSummaryContract, type AllRules } from '#people/server/sign-in/session-summary.ts';
import type { SignInRefusal } from '#people/server/sign-in/sign-in.ts';
import { toldName, writtenText } from '#platform/server/http/contract-values.ts';
import { visitRoute, type Route } from '#platform/server/http/route.ts';
import { languageContract, LONGEST_LOGIN, LONGEST_NAME } from './invitation-contract.ts';
import { findLink } from './kept-link.ts';
import { useLink } from './use-link.ts';

const LONGEST_TOKEN = 100;
const LONGEST_CODE = 50;
const LONGEST_PASSWORD = 1024;

const writtenToken = writtenText(LONGEST_TOKEN).meta({
  description: 'What stands behind `#` in the address of the link.',
});

const useContract = z.strictObject({
  token: writtenToken,
  password: writtenText(LONGEST_PASSWORD).meta({ description: 'To be set.' }),
  code: writtenText(LONGEST_CODE).optional().meta({
    description: 'Of the second factor, where the account has one.',
  }),
  login: writtenText(LONGEST_LOGIN)
    .optional()
    .meta({ description: 'Of the first administrator alone, like the names.' }),
  familyName: toldName(LONGEST_NAME).optional(),
  middleName: toldName(LONGEST_NAME).optional(),
  givenName: toldName(LONGEST_NAME).optional(),
  language: languageContract.optional(),
});

const lookedContract = z
  .object({
    purpose: z.enum(LINK_PURPOSES),
    name: z.string().meta({ description: 'Empty: the first administrator says it.' }),
    login: z.string(),
    expiresAt: z.string().meta({ format: 'date-time' }),
    needsCode: z.boolean().meta({ description: 'Whether the second factor is asked for too.' }),
  })
  .meta({ id: 'LookedLink' });

/** Opening one-time links. @param rules of all features, for what the session gives. */
export function linkRoutes(rules: AllRules): readonly Route<LinkProblem | SignInRefusal>[] {
  const access = { kind: 'open', why: 'whoever holds a link comes in by it' } as const;
  const lookRoute = visitRoute('POST /api/v1/links/look', {
    summary: 'Whose a one-time link is and what it is for; uses nothing up',
    access,
    body: z.strictObject({ token: writtenToken }),
    answer: lookedContract,
  })
    .command(async (database, { body: { token }, visitor: { now } }) => {
      const link = await findLink(database, token, now);
      if ('code' in link) return { kind: 'refused', problem: link } as const;
      return { kind: 'done', link } as const;
    })
    .present(({ link: { purpose, expiresAt, owner } }) => ({
      purpose,
      name: owner === undefined ? '' : writtenName(owner),
      login: owner?.login ?? '',
      expiresAt: expiresAt.toISOString(),
      needsCode: owner?.hasSecondFactor ?? false,
    }));

  const useRoute = visitRoute('POST /api/v1/links/use', {
    summary: 'Sets a password by a one-time link, once, and signs in',
    access,
    body: useContract,
    answer: sessionSummaryContract,
  })
    .command((database, { body: told, visitor, asker }) =>
      useLink(database, { told, visitor, asker, rules }),
    )
    .present(({ summary }) => summary, { cookies: ({ cookies }) => cookies });

  return [lookRoute, useRoute];
}
