import { z } from 'zod';
import type { AccountProblem } from '#people/model/account/account-problems.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import { provenRoute } from '#people/server/account/proven-route.ts';
import { forGoodProblem } from '#people/server/roles/for-good.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { Asker, Visitor } from '#platform/server/http/asker.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { visitRoute, type Route } from '#platform/server/http/route.ts';
import { handingOver, handLink, type LinkPost } from './hand-link.ts';
import { handedLinkContract } from './invitation-contract.ts';
import {
  makePasswordLink,
  renewInvitation,
  type AccountLink,
  type AccountLinkWish,
} from './link-for-account.ts';

/** Links that let somebody in again, made by who answers for accounts. */
export function accountLinkRoutes(
  post: LinkPost,
): readonly Route<AccountProblem | LinkProblem | RoleProblem | HttpProblem>[] {
  const contract = {
    access: permitted(PEOPLE_RULES, 'manage-accounts'),
    params: z.strictObject({ account: writtenId }),
    answer: handedLinkContract,
  } as const;

  const renewRoute = visitRoute('POST /api/v1/invitations/:account/renewal', {
    summary: 'Makes a new link for an invitation; the one before ends',
    ...contract,
  })
    .command((database, asked) => handOver(database, asked, { post, make: renewInvitation }))
    .present(({ handed }) => handed);

  const passwordRoute = visitRoute('POST /api/v1/accounts/:account/password-link', {
    summary: 'Makes a one-time link by which the owner of an account sets another password',
    ...contract,
  })
    .command((database, asked) => handOver(database, asked, { post, make: makePasswordLink }))
    .present(({ handed }) => handed);

  return [renewRoute, passwordRoute].map(provenRoute);
}

interface Asked {
  readonly params: { readonly account: string };
  readonly asker: Asker;
  readonly visitor: Visitor;
}

interface Making {
  readonly post: LinkPost;
  readonly make: (tx: Transaction, wish: AccountLinkWish) => Promise<AccountLink>;
}

/** Mail goes out once the link is there for good. */
async function handOver(database: Database, asked: Asked, { post, make }: Making) {
  const { asker, visitor, params } = asked;
  const wish = { account: params.account, actor: asker.account, now: visitor.now };
  const made = await database.transaction(async (tx) => {
    // It lets its holder in as somebody else.
    const problem = await forGoodProblem(tx, asker);
    return problem === undefined ? make(tx, wish) : ({ kind: 'refused', problem } as const);
  });
  if (made.kind === 'refused') return made;
  const handed = await handLink(made.reader, await handingOver(database, asked, post));
  return { kind: 'done', handed } as const;
}
