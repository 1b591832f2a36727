import { z } from 'zod';
import { untilOf } from '#people/server/roles/role-contract.ts';
import { endingHolding, givingPost } from '#people/server/roles/roles-of-posts.ts';
import { toldDay, writtenId } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute } from '#platform/server/http/route.ts';
import { givePost, leavePost } from './change-holding.ts';
import { changePost, makePost } from './change-post.ts';
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

const MOST_SEATS = 100;
const LAST_POSITION = 100_000;

const postContract = {
  title: writtenName,
  titleEn: writtenName.default(''),
  seats: z.int().min(1).max(MOST_SEATS).default(1),
  position: z.int().min(0).max(LAST_POSITION).optional().meta({
    description: 'Its place among the posts of the unit; left out: the last, or as it is.',
  }),
  ...stretchContract,
};

export const MAKE_POST_ROUTE = createRoute('/api/v1/posts', {
  summary: 'Makes a post of a unit, or of a body of it',
  access: mayManagePosts(({ body: { unit } }: { body: { unit: string } }) => {
    return { kind: 'unit', id: unit };
  }),
  body: z.strictObject({
    unit: writtenId,
    body: writtenId.nullable().default(null),
    ...postContract,
  }),
  answer: changedContract,
})
  .command((tx, { asker, body: { from, until, position, ...wish } }) =>
    makePost(tx, { ...wish, position, ...toldStretch({ from, until }) }, asker.account),
  )
  .present(presentChanged, CHANGED_VERSION);

export const CHANGE_POST_ROUTE = changeRoute('PUT /api/v1/posts/:post', {
  summary: 'Gives a post another title, other seats or other days',
  access: mayManagePosts(({ params }: { params: { post: string } }) => {
    return { kind: 'post', id: params.post };
  }),
  params: z.strictObject({ post: writtenId }),
  body: z.strictObject(postContract),
  answer: changedContract,
})
  .command((tx, { asker, params, seen, body: { from, until, position, ...told } }) => {
    const wish = { ...told, position, ...toldStretch({ from, until }) };
    return changePost(tx, { id: params.post, seen, wish }, asker.account);
  })
  .present(presentChanged, CHANGED_VERSION);

export const GIVE_POST_ROUTE = createRoute('/api/v1/holdings', {
  summary: 'Gives a post to somebody',
  access: mayManagePosts(({ body: { post } }: { body: { post: string } }) => {
    return { kind: 'post', id: post };
  }),
  body: z.strictObject({
    post: writtenId,
    person: writtenId,
    isActing: z.boolean().default(false),
    ...stretchContract,
  }),
  answer: changedContract,
})
  .command((tx, { asker, body: { from, until, ...wish } }) =>
    givingPost(tx, { post: wish.post, until: untilOf(until), giver: asker }, () =>
      givePost(tx, { ...wish, ...toldStretch({ from, until }) }, asker.account),
    ),
  )
  .present(presentChanged, CHANGED_VERSION);

export const LEAVE_POST_ROUTE = changeRoute('PUT /api/v1/holdings/:holding', {
  summary: 'Says until when somebody holds a post',
  access: mayManagePosts(({ params }: { params: { holding: string } }) => {
    return { kind: 'holding', id: params.holding };
  }),
  params: z.strictObject({ holding: writtenId }),
  body: untilContract,
  answer: changedContract,
})
  .command((tx, { asker, params, seen, body }) => {
    const wish = { id: params.holding, seen, until: toldDay(body.until) };
    const ending = { holding: wish.id, until: wish.until, giver: asker };
    return endingHolding(tx, ending, () => leavePost(tx, wish, asker.account));
  })
  .present(presentChanged, CHANGED_VERSION);
