import { z } from 'zod';
import { CONTRIBUTION_ACTIONS } from '#conference/model/floor/contribution.ts';
import { mayConfer } from '#conference/server/conference-access.ts';
import {
  CHANGED_VERSION,
  changedAnswer,
  presentChanged,
} from '#conference/server/conference-changed.ts';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute } from '#platform/server/http/route.ts';
import { changeContribution, noteContribution } from './note-contribution.ts';
import { stepContribution } from './step-contribution.ts';

const LONGEST_NOTE = 20_000;
const MOST_MINUTES = 120;
const USUAL_MINUTES = 7;

const told = {
  minutes: z.int().min(1).max(MOST_MINUTES).default(USUAL_MINUTES),
  note: writtenText(LONGEST_NOTE).default(''),
};

export const NOTE_CONTRIBUTION_ROUTE = createRoute('/api/v1/contributions', {
  summary: 'Puts a delegate or guest down to speak to an item of the agenda',
  access: mayConfer('keep-conference', ({ body }: { body: { item: string } }) => {
    return { kind: 'agenda-item', id: body.item };
  }),
  body: z.strictObject({ item: writtenId, delegate: writtenId, ...told }),
  answer: changedAnswer,
})
  .command((tx, { asker, body }) => noteContribution(tx, body, asker.account))
  .present(presentChanged, CHANGED_VERSION);

const ofContribution = z.strictObject({ contribution: writtenId });

interface ContributionNamed {
  readonly params: { readonly contribution: string };
}

const named = ({ params }: ContributionNamed) =>
  ({ kind: 'contribution', id: params.contribution }) as const;

export const CHANGE_CONTRIBUTION_ROUTE = changeRoute('PUT /api/v1/contributions/:contribution', {
  summary: 'Notes what was said in a contribution, until the minutes are signed',
  description: 'About the work, never about a person.',
  access: mayConfer('keep-conference', named),
  params: ofContribution,
  body: z.strictObject(told),
  answer: changedAnswer,
})
  .command((tx, { asker, params, seen, body }) =>
    changeContribution(tx, { id: params.contribution, seen, told: body }, asker.account),
  )
  .present(presentChanged, CHANGED_VERSION);

export const STEP_CONTRIBUTION_ROUTE = changeRoute(
  'PUT /api/v1/contributions/:contribution/state',
  {
    summary: 'Gives somebody the floor, ends that, or withdraws who waits; one speaks at a time',
    access: mayConfer('keep-conference', named),
    params: ofContribution,
    body: z.strictObject({ action: z.enum(CONTRIBUTION_ACTIONS) }),
    answer: changedAnswer,
  },
)
  .command((tx, { asker, params, seen, body: { action } }) =>
    stepContribution(
      tx,
      { id: params.contribution, seen, action },
      { actor: asker.account, now: new Date() },
    ),
  )
  .present(presentChanged, CHANGED_VERSION);
