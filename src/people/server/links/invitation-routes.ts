import { z } from 'zod';
import type { AccountProblem } from '#people/model/account/account-problems.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { provenRoute } from '#people/server/account/proven-route.ts';
import { permitted } from '#platform/server/http/access.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute, visitRoute, type Route } from '#platform/server/http/route.ts';
import { handingOver, handLink, type HandedLink, type LinkPost } from './hand-link.ts';
import {
  invitedContract,
  invitedPersonContract,
  MOST_PEOPLE,
  openInvitationContract,
} from './invitation-contract.ts';
import { invitePeople, type InvitationProblem, type InvitedAccount } from './invite-people.ts';
import { openInvitations, type OpenInvitation } from './open-invitations.ts';
import { takeBackInvitation } from './take-back-invitation.ts';

const ADDRESS = '/api/v1/invitations';
const LONGEST_PAGE = 500;

/** Inviting people by one-time links. */
export function invitationRoutes(
  post: LinkPost,
): readonly Route<InvitationProblem | AccountProblem>[] {
  const inviteRoute = visitRoute(`POST ${ADDRESS}`, {
    summary: 'Invites people: makes persons, accounts, roles and one-time links, or nothing at all',
    description: 'Links are told this once. Without a mail server they are handed over by hand.',
    access: permitted(PEOPLE_RULES, 'manage-accounts'),
    body: z.strictObject({ people: z.array(invitedPersonContract).min(1).max(MOST_PEOPLE) }),
    answer: z.object({ invited: z.array(invitedContract) }),
  })
    .command(async (database, { body: { people }, asker, visitor }) => {
      const came = await invitePeople(database, { people, asker, now: visitor.now });
      if (came.kind === 'refused') return came;
      const from = await handingOver(database, { asker, visitor }, post);
      const invited = came.invited.map(async (account) => ({
        account,
        handed: await handLink({ ...account, purpose: 'invitation' }, from),
      }));
      return { kind: 'done', invited: await Promise.all(invited) } as const;
    })
    .present(({ invited }) => ({ invited: invited.map(presentInvited) }));

  return [INVITATIONS_ROUTE, provenRoute(inviteRoute), provenRoute(TAKE_BACK_ROUTE)];
}

interface HandedInvitation {
  readonly account: InvitedAccount;
  readonly handed: HandedLink;
}

function presentInvited({ account: told, handed }: HandedInvitation) {
  const { account, person, login, name } = told;
  return { account, person, login, name, ...handed };
}

const INVITATIONS_ROUTE = readRoute(ADDRESS, {
  summary: 'Lists who was invited and has not come in yet, the newest first',
  description: '`after` is the account that ended the page before.',
  access: permitted(PEOPLE_RULES, 'read-accounts'),
  query: z.strictObject({
    after: writtenId.optional(),
    limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(LONGEST_PAGE),
  }),
  answer: z.object({ invitations: z.array(openInvitationContract) }),
})
  .command(async (database, { query, visitor: { now } }) => ({
    kind: 'done',
    invitations: await openInvitations(database, query),
    now,
  }))
  .present(({ invitations, now }) => ({
    invitations: invitations.map((each) => presentInvitation(each, now)),
  }));

function presentInvitation(
  { made_at: madeAt, expires_at: expiresAt, ...invitation }: OpenInvitation,
  now: Date,
): z.output<typeof openInvitationContract> {
  const { account, person, login, email, language } = invitation;
  return {
    ...{ account, person, login, email, language },
    name: writtenName(invitation),
    madeAt: madeAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    isExpired: expiresAt <= now,
  };
}

const TAKE_BACK_ROUTE = visitRoute(`DELETE ${ADDRESS}/:account`, {
  summary: 'Takes an invitation back; its link and its account end',
  access: permitted(PEOPLE_RULES, 'manage-accounts'),
  params: z.strictObject({ account: writtenId }),
})
  .command(
    (database, { params: { account }, asker: { account: actor, today }, visitor: { now } }) =>
      database.transaction((tx) => takeBackInvitation(tx, { account, actor, now, today })),
  )
  .present(() => undefined);
