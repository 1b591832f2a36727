import { z } from 'zod';
import { CONFERENCE_RULES } from '#conference/model/conference-policy.ts';
import { mayConfer } from '#conference/server/conference-access.ts';
import {
  CHANGED_VERSION,
  changedAnswer,
  presentChanged,
} from '#conference/server/conference-changed.ts';
import { standingOf } from '#conference/model/conference-standing.ts';
import { conclusionAnswer, coverageAnswer, unitAnswer } from './conclusion-contract.ts';
import { TASK_STATES } from '#plans/model/tasks/task-life-cycle.ts';
import { permitted } from '#platform/server/http/access.ts';
import { writtenDay, writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { changeConclusion, draftConclusion, dropConclusion } from './draft-conclusion.ts';
import { issueConclusion } from './issue-conclusion.ts';
import { listConclusions } from './list-conclusions.ts';
import { presentConclusion } from './present-conclusion.ts';

const LONGEST_TEXT = 4000;
const LONGEST_PRODUCT = 1000;
const LONGEST_LEVEL = 100;
const LONGEST_PERIOD = 10;
const MOST_UNITS = 1000;

const toldConclusion = {
  text: writtenText(LONGEST_TEXT),
  product: writtenText(LONGEST_PRODUCT),
  dueDay: writtenDay,
  assignment: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('named'), units: z.array(writtenId).max(MOST_UNITS) }),
    z.strictObject({
      kind: z.literal('together'),
      lead: writtenId,
      supporting: z.array(writtenId).max(MOST_UNITS).default([]),
    }),
    z.strictObject({ kind: z.literal('level'), level: writtenText(LONGEST_LEVEL) }),
  ]),
  difficulties: z
    .array(writtenId)
    .max(MOST_UNITS)
    .default([])
    .meta({ description: 'Of the reports, which it answers.' }),
};

export const DRAFT_CONCLUSION_ROUTE = createRoute('/api/v1/conclusions', {
  summary: 'Drafts a conclusion of the chair',
  access: mayConfer('keep-conference', ({ body }: { body: { conference: string } }) => {
    return { kind: 'conference', id: body.conference };
  }),
  body: z.strictObject({ conference: writtenId, ...toldConclusion }),
  answer: changedAnswer,
})
  .command((tx, { asker, body }) =>
    draftConclusion(tx, body, { actor: asker.account, today: asker.today }),
  )
  .present(presentChanged, CHANGED_VERSION);

const ofConclusion = z.strictObject({ conclusion: writtenId });

interface ConclusionNamed {
  readonly params: { readonly conclusion: string };
}

const named = ({ params }: ConclusionNamed) =>
  ({ kind: 'conclusion', id: params.conclusion }) as const;

export const CHANGE_CONCLUSION_ROUTE = changeRoute('PUT /api/v1/conclusions/:conclusion', {
  summary: 'Changes a conclusion that is not issued yet',
  access: mayConfer('keep-conference', named),
  params: ofConclusion,
  body: z.strictObject(toldConclusion),
  answer: changedAnswer,
})
  .command((tx, { asker, params, seen, body: told }) => {
    const doer = { actor: asker.account, today: asker.today };
    return changeConclusion(tx, { id: params.conclusion, seen, told }, doer);
  })
  .present(presentChanged, CHANGED_VERSION);

export const DROP_CONCLUSION_ROUTE = changeRoute('DELETE /api/v1/conclusions/:conclusion', {
  summary: 'Drops a conclusion that is not issued yet',
  access: mayConfer('keep-conference', named),
  params: ofConclusion,
  answer: changedAnswer,
})
  .command((tx, { asker, params, seen }) => {
    const doer = { actor: asker.account, today: asker.today };
    return dropConclusion(tx, { id: params.conclusion, seen }, doer);
  })
  .present(presentChanged, CHANGED_VERSION);

export const ISSUE_CONCLUSION_ROUTE = changeRoute('PUT /api/v1/conclusions/:conclusion/issue', {
  summary: 'Issues a conclusion: everybody meant gets a task, each with exactly one lead',
  access: mayConfer('issue-conclusion', named),
  params: ofConclusion,
  answer: changedAnswer,
})
  .command((tx, { asker, params, seen }) => {
    const doer = { actor: asker.account, today: asker.today };
    return issueConclusion(tx, { id: params.conclusion, seen }, doer);
  })
  .present(presentChanged, CHANGED_VERSION);

const READ_ANYWHERE = {
  'read-conferences': { ...CONFERENCE_RULES['read-conferences'], where: 'anywhere' },
} as const;

const unitCoverage = z.object({ unit: unitAnswer, ...coverageAnswer.shape });

const taskAnswer = z.object({
  id: writtenId,
  conclusion: writtenId,
  unit: unitAnswer,
  dueDay: z.string(),
  state: z.enum(TASK_STATES),
  isOverdue: z.boolean(),
});

export const CONCLUSIONS_ROUTE = readRoute('/api/v1/conclusions', {
  summary:
    'Lists conclusions of the conferences that you may look into, and how far their tasks are',
  access: permitted(READ_ANYWHERE, 'read-conferences'),
  query: z.strictObject({
    period: writtenText(LONGEST_PERIOD).optional().meta({ description: 'Left out: of any.' }),
  }),
  answer: z.object({
    conferences: z.array(
      z.object({
        id: writtenId,
        unit: unitAnswer,
        title: z.string(),
        day: z.string(),
        conclusions: z.array(conclusionAnswer),
      }),
    ),
    tasks: z.array(taskAnswer).meta({ description: 'Overdue first, then by their day.' }),
    byUnit: z.array(unitCoverage).meta({ description: 'By the unit that leads, or its heir.' }),
  }),
})
  .command((database, { asker, query }) => listConclusions(database, asker, query.period))
  .present(({ conferences, conclusions, tasks, names, verbs, standings, today }) => ({
    conferences: conferences.map(({ id, unit, title, day, state }, index) => ({
      ...{
        id,
        title,
        day,
        unit: names.place(unit) ?? { id: unit, code: '', name: '', nameEn: '' },
      },
      conclusions: conclusions
        .filter(({ conference }) => conference === id)
        .map((each) =>
          presentConclusion(each, {
            ...{ names, tasks, verbs: verbs[index] ?? [], today },
            standing: standings.get(id) ?? standingOf({ state }, undefined),
          }),
        ),
    })),
    tasks: tasks.tasks.map(({ id, origin, leadUnit, dueDay, state, isOverdue }) => {
      return { id, conclusion: origin, unit: leadUnit, dueDay, state, isOverdue };
    }),
    byUnit: tasks.byUnit.map(({ unit, ...coverage }) => ({ unit, ...coverage })),
  }));
