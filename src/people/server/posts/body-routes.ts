import { z } from 'zod';
import { BODY_KINDS } from '#people/model/posts/decide-body.ts';
import { MEMBER_SEATS } from '#people/model/posts/decide-membership.ts';
import { toldDay, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute } from '#platform/server/http/route.ts';
import { changeBody, makeBody, openTerm } from './change-body.ts';
import { chooseMember, endMembership } from './change-membership.ts';
import { mayManagePosts } from './post-access.ts';
import {
  CHANGED_VERSION,
  changedContract,
  presentChanged,
  stretchContract,
  toldStretch,
  untilContract,
  writtenName,
} from './post-contract.ts';

interface UnitTold {
  readonly body: { readonly unit: string };
}

interface BodyTold {
  readonly body: { readonly body: string };
}

const bodyContract = { name: writtenName, nameEn: writtenName.default(''), ...stretchContract };

export const MAKE_BODY_ROUTE = createRoute('/api/v1/bodies', {
  summary: 'Makes a committee, a command, an office or a mass organisation of a unit',
  access: mayManagePosts(({ body: { unit } }: UnitTold) => ({ kind: 'unit', id: unit })),
  body: z.strictObject({ unit: writtenId, kind: z.enum(BODY_KINDS), ...bodyContract }),
  answer: changedContract,
})
  .command((tx, { asker, body: { from, until, ...wish } }) =>
    makeBody(tx, { ...wish, ...toldStretch({ from, until }) }, asker.account),
  )
  .present(presentChanged, CHANGED_VERSION);

const bodyParams = z.strictObject({ body: writtenId });

export const CHANGE_BODY_ROUTE = changeRoute('PUT /api/v1/bodies/:body', {
  summary: 'Gives a body another name or other days',
  access: mayManagePosts(({ params }: { params: { body: string } }) => {
    return { kind: 'body', id: params.body };
  }),
  params: bodyParams,
  body: z.strictObject(bodyContract),
  answer: changedContract,
})
  .command((tx, { asker, params, seen, body: { from, until, ...names } }) => {
    const wish = { ...names, ...toldStretch({ from, until }) };
    return changeBody(tx, { id: params.body, seen, wish }, asker.account);
  })
  .present(presentChanged, CHANGED_VERSION);

export const OPEN_TERM_ROUTE = createRoute('/api/v1/terms', {
  summary: 'Opens a term of a body',
  access: mayManagePosts(({ body: { body } }: BodyTold) => ({ kind: 'body', id: body })),
  body: z.strictObject({ body: writtenId, name: writtenName, from: writtenDay, until: writtenDay }),
  answer: changedContract,
})
  .command((tx, { asker, body: { from, until, ...wish } }) => {
    const days = { from: toldDay(from), until: toldDay(until) };
    return openTerm(tx, { ...wish, ...days }, asker.account);
  })
  .present(presentChanged, CHANGED_VERSION);

export const CHOOSE_MEMBER_ROUTE = createRoute('/api/v1/memberships', {
  summary: 'Chooses somebody into a body',
  access: mayManagePosts(({ body: { body } }: BodyTold) => ({ kind: 'body', id: body })),
  body: z.strictObject({
    body: writtenId,
    term: writtenId.nullable().default(null),
    person: writtenId,
    seat: z.enum(MEMBER_SEATS),
    ...stretchContract,
  }),
  answer: changedContract,
})
  .command((tx, { asker, body: { from, until, ...wish } }) =>
    chooseMember(tx, { ...wish, ...toldStretch({ from, until }) }, asker.account),
  )
  .present(presentChanged, CHANGED_VERSION);

export const END_MEMBERSHIP_ROUTE = changeRoute('PUT /api/v1/memberships/:membership', {
  summary: 'Says until when somebody is in a body',
  access: mayManagePosts(({ params }: { params: { membership: string } }) => {
    return { kind: 'membership', id: params.membership };
  }),
  params: z.strictObject({ membership: writtenId }),
  body: untilContract,
  answer: changedContract,
})
  .command((tx, { asker, params, seen, body }) => {
    const wish = { id: params.membership, seen, until: toldDay(body.until) };
    return endMembership(tx, wish, asker.account);
  })
  .present(presentChanged, CHANGED_VERSION);
