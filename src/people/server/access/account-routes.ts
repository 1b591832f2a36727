import { z } from 'zod';
import type { Day } from '#kernel/day.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { writtenRole } from '#people/server/roles/role-contract.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { changeRoute, readRoute } from '#platform/server/http/route.ts';
import {
  findAccount,
  listAccounts,
  type AccountSearch,
  type ListedAccount,
} from './account-queries.ts';
import { closeAccount } from './close-account.ts';

const ADDRESS = '/api/v1/accounts';
const LONGEST_PAGE = 200;
const params = z.strictObject({ account: writtenId });

const accountContract = z
  .object({
    account: writtenId,
    person: writtenId,
    name: z.string(),
    login: z.string().nullable().meta({ description: 'null: chosen with the first password.' }),
    email: z.string(),
    language: z.enum(['vi', 'en']),
    isSample: z.boolean(),
    isOpen: z.boolean().meta({ description: 'false: closed for good.' }),
    hasPassword: z.boolean(),
    hasSecondFactor: z.boolean(),
    passkeyCount: z.int(),
    roles: z.array(writtenRole).meta({ description: 'Those of today, wherever they hold.' }),
    version: z.int().meta({ description: 'For If-Match.' }),
  })
  .meta({ id: 'Account' });

/** The accounts there are. */
export const ACCOUNTS_ROUTE = readRoute(ADDRESS, {
  summary: 'Lists accounts in the order of names, page by page',
  access: permitted(PEOPLE_RULES, 'read-accounts'),
  description: '`after` is the id of the account that ended the page before.',
  query: z.strictObject({
    search: writtenText(LONGEST_PAGE)
      .optional()
      .meta({ description: 'In the name or the login, whatever its case and marks.' }),
    after: writtenId.optional(),
    limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(LONGEST_PAGE),
  }),
  answer: z.object({ accounts: z.array(accountContract) }),
})
  .command((database, { asker, query }) => pageOfAccounts(database, query, asker.today))
  .present(({ accounts }) => ({ accounts: accounts.map(presentAccount) }));

async function pageOfAccounts(database: Database, search: AccountSearch, today: Day) {
  const accounts = await listAccounts(database, search, today);
  return accounts === undefined
    ? noSuch(search.after ?? '')
    : ({ kind: 'done', accounts } as const);
}

/** One account. */
export const ACCOUNT_ROUTE = readRoute(`${ADDRESS}/:account`, {
  summary: 'One account, how it comes in, and its roles of today',
  access: permitted(PEOPLE_RULES, 'read-accounts'),
  params,
  answer: accountContract,
})
  .command(async (database, { asker, params: { account } }) => {
    const found = await findAccount(database, account, asker.today);
    return found === undefined ? noSuch(account) : ({ kind: 'done', found } as const);
  })
  .present(({ found }) => presentAccount(found), { version: ({ found }) => found.version });

/** Closes an account. */
export const CLOSE_ACCOUNT_ROUTE = changeRoute(`DELETE ${ADDRESS}/:account`, {
  summary: 'Closes an account for good',
  access: permitted(PEOPLE_RULES, 'manage-accounts'),
  description:
    'Its sessions end with it, and what it delegated. The last administrator of the whole organisation is kept.',
  params,
})
  .command((tx, { asker, params: { account }, seen }) =>
    closeAccount(tx, { account, seen, actor: asker.account, today: asker.today }),
  )
  .present(() => undefined);

function noSuch(id: string) {
  const problem: HttpProblem = { code: 'no-such-resource', facts: { id } };
  return { kind: 'refused', problem } as const;
}

function presentAccount({ roles, ...account }: ListedAccount): z.output<typeof accountContract> {
  return { ...account, roles: [...new Set(roles.map(({ role }) => role))] };
}
