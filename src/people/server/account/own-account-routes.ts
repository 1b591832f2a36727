import { z } from 'zod';
import { notePace } from '#people/server/sign-in/proof-pace.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { fileRoute } from '#platform/server/http/file-route.ts';
import { readRoute, visitRoute } from '#platform/server/http/route.ts';
import { chooseLanguage, readOwnAccount, type OwnAccount } from './own-account.ts';
import type { OwnDataTable } from '#people/model/account/own-data.ts';
import type { Route } from '#platform/server/http/route.ts';
import { ownDataFile } from './own-data-file.ts';

const ADDRESS = '/api/v1/account';

const languageContract = z.enum(['vi', 'en']);
const instantContract = z.iso.datetime();

const accountContract = z
  .object({
    person: writtenId,
    familyName: z.string(),
    middleName: z.string(),
    givenName: z.string(),
    login: z.string(),
    email: z.string(),
    language: languageContract,
    isSample: z.boolean(),
    hasPassword: z.boolean(),
    passwordChangedAt: instantContract.nullable(),
    secondFactor: z
      .object({ since: instantContract, recoveryCodesLeft: z.int() })
      .nullable()
      .meta({ description: 'null: off.' }),
    passkeys: z.array(
      z.object({
        id: writtenId,
        name: z.string(),
        addedAt: instantContract,
        lastUsedAt: instantContract.nullable(),
      }),
    ),
    provenAt: instantContract.meta({
      description:
        'When the person last proved to be it. For what is grave: ten minutes ago at most.',
    }),
  })
  .meta({ id: 'OwnAccount' });

/** The own account. */
export const OWN_ACCOUNT_ROUTE = readRoute(ADDRESS, {
  summary: 'The own account: names, ways to sign in',
  access: { kind: 'own', verb: 'read-own-account' },
  answer: accountContract,
})
  .command(async (database, { asker: { account, provenAt } }) => ({
    kind: 'done',
    provenAt,
    own: await readOwnAccount(database, account),
  }))
  .present(({ own, provenAt }) => presentAccount(own, provenAt));

/** The language that mail and screens take for this person. */
export const LANGUAGE_ROUTE = visitRoute(`POST ${ADDRESS}/language`, {
  summary: 'Chooses the language in which one reads',
  access: { kind: 'own', verb: 'choose-language' },
  body: z.strictObject({ language: languageContract }),
})
  .command(async (database, { asker: { account }, body: { language }, visitor: { now } }) => {
    const problem = notePace(database, account, now);
    if (problem !== undefined) return { kind: 'refused', problem } as const;
    await database.transaction((tx) => chooseLanguage(tx, { account, language, now }));
    return { kind: 'done' } as const;
  })
  .present(() => undefined);

/** What is kept about a person, for that person. @param tables of all features. */
export function ownDataRoute(tables: readonly OwnDataTable[]): Route<never> {
  return fileRoute(`${ADDRESS}/data`, {
    summary: 'All that is kept about oneself, as a file',
    access: { kind: 'own', verb: 'read-own-data' },
    description: 'Without secrets: hashes of passwords and tokens, keys.',
    file: 'application/json; charset=utf-8',
  })
    .command(async (database, { asker }) => ({
      kind: 'done',
      file: await ownDataFile(database, tables, asker),
    }))
    .present(({ file }) => file);
}

function presentAccount(own: OwnAccount, provenAt: Date): z.output<typeof accountContract> {
  const { passwordChangedAt, secondFactorSince, recoveryCodesLeft, passkeys, login, ...rest } = own;
  return {
    ...rest,
    login: login ?? '',
    passwordChangedAt: instant(passwordChangedAt),
    secondFactor: secondFactorSince && {
      since: secondFactorSince.toISOString(),
      recoveryCodesLeft,
    },
    passkeys: passkeys.map(({ id, name, addedAt, lastUsedAt }) => ({
      ...{ id, name },
      addedAt: addedAt.toISOString(),
      lastUsedAt: instant(lastUsedAt),
    })),
    provenAt: provenAt.toISOString(),
  };
}

function instant(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}
