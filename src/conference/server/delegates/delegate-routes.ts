import { z } from 'zod';
import { DELEGATE_ACTIONS, EXCUSES } from '#conference/model/delegates/delegate.ts';
import { mayConfer } from '#conference/server/conference-access.ts';
import {
  CHANGED_VERSION,
  changedAnswer,
  presentChanged,
} from '#conference/server/conference-changed.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute } from '#platform/server/http/route.ts';
import { markPresence } from './mark-presence.ts';
import { summonDelegates } from './summon-delegates.ts';

const MOST_CHOSEN = 1000;
const chosen = z.array(writtenId).max(MOST_CHOSEN).default([]);

export const SUMMON_ROUTE = createRoute('/api/v1/conferences/:conference/delegates', {
  summary: 'Summons whoever holds the chosen posts and seats on the day of the conference',
  description: 'Who is summoned already is passed over. Guests are counted for no quorum.',
  access: mayConfer('prepare-conference', ({ params }: { params: { conference: string } }) => {
    return { kind: 'conference', id: params.conference };
  }),
  params: z.strictObject({ conference: writtenId }),
  body: z.strictObject({
    units: chosen.meta({ description: 'All posts that lie with these.' }),
    posts: chosen,
    bodies: chosen.meta({ description: 'Everybody with a seat in these.' }),
    guests: chosen.meta({ description: 'Persons.' }),
  }),
  answer: z.object({ added: z.int(), passedOver: z.int() }),
})
  .command((tx, { asker, params, body }) =>
    summonDelegates(tx, { ...body, conference: params.conference }, asker.account),
  )
  .present(({ added, passedOver }) => ({ added, passedOver }));

export const MARK_PRESENCE_ROUTE = changeRoute('PUT /api/v1/delegates/:delegate/state', {
  summary: 'Marks a delegate or guest as present, gone or excused, or takes the mark back',
  access: mayConfer('keep-conference', ({ params }: { params: { delegate: string } }) => {
    return { kind: 'delegate', id: params.delegate };
  }),
  params: z.strictObject({ delegate: writtenId }),
  body: z.strictObject({
    action: z.enum(DELEGATE_ACTIONS),
    excuse: z
      .enum(EXCUSES)
      .nullable()
      .default(null)
      .meta({ description: 'The kind of reason, where somebody is excused.' }),
  }),
  answer: changedAnswer,
})
  .command((tx, { asker, params, seen, body }) =>
    markPresence(
      tx,
      { id: params.delegate, seen, ...body },
      { actor: asker.account, now: new Date() },
    ),
  )
  .present(presentChanged, CHANGED_VERSION);
