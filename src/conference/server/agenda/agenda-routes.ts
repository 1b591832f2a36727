import { z } from 'zod';
import { AGENDA_ACTIONS, AGENDA_KINDS } from '#conference/model/agenda/agenda-item.ts';
import { mayConfer } from '#conference/server/conference-access.ts';
import {
  CHANGED_VERSION,
  changedAnswer,
  presentChanged,
} from '#conference/server/conference-changed.ts';
import { toldName, writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute } from '#platform/server/http/route.ts';
import { addAgendaItem, changeAgendaItem, noteAgendaItem } from './change-agenda.ts';
import { stepAgendaItem } from './step-agenda-item.ts';

const LONGEST_TITLE = 300;
const LONGEST_NOTE = 20_000;
const MOST_MINUTES = 600;
const MOST_ITEMS = 200;

const toldItem = {
  title: toldName(LONGEST_TITLE),
  kind: z.enum(AGENDA_KINDS),
  minutes: z.int().min(1).max(MOST_MINUTES),
  presenter: writtenId.nullable().default(null),
  presenterPost: writtenId.nullable().default(null),
};

export const ADD_AGENDA_ITEM_ROUTE = createRoute('/api/v1/agenda-items', {
  summary: 'Adds an item at the end of the agenda of a conference',
  access: mayConfer('prepare-conference', ({ body }: { body: { conference: string } }) => {
    return { kind: 'conference', id: body.conference };
  }),
  body: z.strictObject({ conference: writtenId, ...toldItem }),
  answer: changedAnswer,
})
  .command((tx, { asker, body }) => addAgendaItem(tx, body, asker.account))
  .present(presentChanged, CHANGED_VERSION);

const ofItem = z.strictObject({ item: writtenId });

interface ItemNamed {
  readonly params: { readonly item: string };
}

const named = ({ params }: ItemNamed) => ({ kind: 'agenda-item', id: params.item }) as const;

export const CHANGE_AGENDA_ITEM_ROUTE = changeRoute('PUT /api/v1/agenda-items/:item', {
  summary: 'Changes an item of the agenda, or its place among the others',
  access: mayConfer('prepare-conference', named),
  params: ofItem,
  body: z.strictObject({ ...toldItem, place: z.int().min(1).max(MOST_ITEMS) }),
  answer: changedAnswer,
})
  .command((tx, { asker, params, seen, body: told }) =>
    changeAgendaItem(tx, { id: params.item, seen, told }, asker.account),
  )
  .present(presentChanged, CHANGED_VERSION);

export const STEP_AGENDA_ITEM_ROUTE = changeRoute('PUT /api/v1/agenda-items/:item/state', {
  summary: 'Starts, finishes or drops an item; whichever is under way ends where another begins',
  access: mayConfer('keep-conference', named),
  params: ofItem,
  body: z.strictObject({ action: z.enum(AGENDA_ACTIONS) }),
  answer: changedAnswer,
})
  .command((tx, { asker, params, seen, body: { action } }) =>
    stepAgendaItem(
      tx,
      { id: params.item, seen, action },
      { actor: asker.account, now: new Date() },
    ),
  )
  .present(presentChanged, CHANGED_VERSION);

export const NOTE_AGENDA_ITEM_ROUTE = changeRoute('PUT /api/v1/agenda-items/:item/note', {
  summary: 'Writes what the minutes say of an item beside what happened',
  description: 'About the work, never about a person.',
  access: mayConfer('keep-conference', named),
  params: ofItem,
  body: z.strictObject({ note: writtenText(LONGEST_NOTE) }),
  answer: changedAnswer,
})
  .command((tx, { asker, params, seen, body: { note } }) =>
    noteAgendaItem(tx, { id: params.item, seen, note }, asker.account),
  )
  .present(presentChanged, CHANGED_VERSION);
