import { z } from 'zod';
import { DIRECTIVE_RULES } from '#directives/model/directive-policy.ts';
import { STUDY_STATES } from '#directives/model/study/sent-directive-life-cycle.ts';
import { permitted } from '#platform/server/http/access.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { pageContract } from '#platform/server/http/list-page.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { nameProgramme, tellStudyStep } from './answer-directive.ts';
import { inUnit } from '#directives/server/directive-access.ts';
import {
  calledUnit,
  changedContract,
  directiveParams,
  studyParams,
} from '#directives/server/register/directive-contract.ts';
import { presentBranch, presentListedStudy, presentStudy } from './present-study.ts';
import { readStudies } from './read-studies.ts';
import { readStudy } from './read-study.ts';
import { doneBy } from '#directives/server/register/register-routes.ts';
import {
  branchAnswer,
  correctedSession,
  listedStudy,
  programmeBody,
  sessionBody,
  sessionParams,
  stepBody,
  studyAnswer,
} from './study-contract.ts';
import { correctSession, holdSession, takeSessionBack } from './study-sessions.ts';

const UNITS = '/api/v1/directives/:directive/units';
const STUDY = `${UNITS}/:unit` as const;
const SESSION = '/api/v1/study-sessions/:session';

interface UnitTaken {
  readonly params: { readonly unit: string };
}

interface SessionTaken {
  readonly params: { readonly session: string };
}

function unitOf({ params: { unit } }: UnitTaken) {
  return { unit };
}

function sessionOf({ params: { session } }: SessionTaken) {
  return { session };
}

const STUDIES_ROUTE = readRoute(UNITS, {
  summary: 'Lists how far units have come with a directive, and branch by branch',
  access: permitted(DIRECTIVE_RULES, 'read-directives'),
  params: directiveParams,
  query: pageContract.extend({
    below: writtenId.optional().meta({
      description: 'One branch; left out: the lowest unit that holds all in sight.',
    }),
    state: z.enum(STUDY_STATES).optional(),
  }),
  answer: z.object({
    top: calledUnit.nullable().meta({ description: 'null: it was sent to nobody in sight.' }),
    branches: z.array(branchAnswer),
    count: z.int().meta({ description: 'How many there are on all pages.' }),
    studies: z.array(listedStudy),
  }),
})
  .command((database, { params, query, asker }) =>
    readStudies(database, { ...params, ...query }, asker),
  )
  .present(({ top, branches, count, studies }) => ({
    ...{ top: top ?? null, count },
    branches: branches.map(presentBranch),
    studies: studies.map(presentListedStudy),
  }));

const STUDY_ROUTE = readRoute(STUDY, {
  summary: 'A directive in one unit, with the sessions it held',
  access: inUnit('read-study', unitOf),
  params: studyParams,
  answer: studyAnswer,
})
  .command((database, { params, asker }) => readStudy(database, params, asker))
  .present(presentStudy, { version: ({ study }) => study.sent.version });

const STEP_ROUTE = changeRoute(`PUT ${STUDY}/state`, {
  summary: 'Acknowledges a directive, tells that it was studied, or that it was not after all',
  access: inUnit('answer-directive', unitOf),
  params: studyParams,
  body: stepBody,
  answer: changedContract,
})
  .command((tx, { params, body, seen, asker }) =>
    tellStudyStep(tx, { ...params, ...body, seen }, doneBy(asker)),
  )
  .present(({ id, version }) => ({ id, version }), { version: ({ version }) => version });

const PROGRAMME_ROUTE = changeRoute(`PUT ${STUDY}/programme`, {
  summary: 'Names the action programme by which a unit carries a directive out',
  access: inUnit('answer-directive', unitOf),
  params: studyParams,
  body: programmeBody,
  answer: changedContract,
})
  .command((tx, { params, body: { number, symbol, title, on, file }, seen, asker }) => {
    const programme = {
      ...{ programmeNumber: number, programmeSymbol: symbol, programmeTitle: title },
      ...{ programmeOn: on, programmeFile: file },
    };
    return nameProgramme(tx, { ...params, programme, seen }, doneBy(asker));
  })
  .present(({ id, version }) => ({ id, version }), { version: ({ version }) => version });

const HOLD_SESSION_ROUTE = createRoute(`${STUDY}/sessions`, {
  summary: 'Puts on record that a unit has held a session to study a directive',
  access: inUnit('answer-directive', unitOf),
  params: studyParams,
  body: sessionBody,
  answer: changedContract,
})
  .command((tx, { params, body, asker }) =>
    holdSession(tx, { ...params, told: body }, doneBy(asker)),
  )
  .present(({ id, version }) => ({ id, version }));

const CORRECT_SESSION_ROUTE = changeRoute(`PUT ${SESSION}`, {
  summary: 'Corrects a study session',
  access: inUnit('answer-directive', sessionOf),
  params: sessionParams,
  body: correctedSession,
  answer: changedContract,
})
  .command((tx, { params, body, seen, asker }) =>
    correctSession(tx, { id: params.session, seen, told: body }, doneBy(asker)),
  )
  .present(({ id, version }) => ({ id, version }), { version: ({ version }) => version });

const TAKE_SESSION_BACK_ROUTE = changeRoute(`DELETE ${SESSION}`, {
  summary: 'Takes a study session back that was told by mistake',
  access: inUnit('answer-directive', sessionOf),
  params: sessionParams,
  answer: changedContract,
})
  .command((tx, { params, seen, asker }) =>
    takeSessionBack(tx, { id: params.session, seen }, doneBy(asker)),
  )
  .present(({ id, version }) => ({ id, version }), { version: ({ version }) => version });

/** What units are asked about directives, and what they tell. */
export const STUDY_ROUTES = [
  STUDIES_ROUTE,
  STUDY_ROUTE,
  STEP_ROUTE,
  PROGRAMME_ROUTE,
  HOLD_SESSION_ROUTE,
  CORRECT_SESSION_ROUTE,
  TAKE_SESSION_BACK_ROUTE,
] as const;
