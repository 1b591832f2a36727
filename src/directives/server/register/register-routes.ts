import { z } from 'zod';
import { DIRECTIVE_RULES } from '#directives/model/directive-policy.ts';
import { DIRECTIVE_KINDS } from '#directives/model/register/directive.ts';
import { formatDay } from '#kernel/day.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { writtenText } from '#platform/server/http/contract-values.ts';
import { pageContract } from '#platform/server/http/list-page.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import {
  calledUnit,
  changedContract,
  coverageContract,
  directiveAnswer,
  directiveBody,
  directiveParams,
  listedDirective,
  sendingBody,
  standingBody,
  studyParams,
} from './directive-contract.ts';
import { directiveReceivers } from './directive-receivers.ts';
import { presentDirective, presentListed } from './present-directive.ts';
import { readDirective } from './read-directive.ts';
import { readRegister } from './directive-register.ts';
import {
  correctDirective,
  registerDirective,
  tellStanding,
  type DoneBy,
} from './register-directive.ts';
import { sendDirective } from './send-directive.ts';
import { takeBackSending } from './take-back-sending.ts';

const ADDRESS = '/api/v1/directives';
const LONGEST_SEARCH = 200;

/** Who does something, and on which day of the organisation. */
export function doneBy({ account, today }: Asker): DoneBy {
  return { actor: account, today: formatDay(today) };
}

const REGISTER_ROUTE = readRoute(ADDRESS, {
  summary: 'Lists the register of directives, the newest first',
  description: 'Those that were sent to units in sight, with the coverage of these.',
  access: permitted(DIRECTIVE_RULES, 'read-directives'),
  query: pageContract.extend({
    year: z
      .string()
      .regex(/^\d{4}$/u)
      .optional()
      .meta({ example: '2026' }),
    kind: z.enum(DIRECTIVE_KINDS).optional(),
    search: writtenText(LONGEST_SEARCH).optional(),
  }),
  answer: z.object({
    coverage: coverageContract.meta({ description: 'Of the year, or of all years.' }),
    directives: z.array(listedDirective),
    years: z.array(z.int()).meta({ description: 'Years of the register, the last first.' }),
  }),
})
  .command((database, { query: { year, ...query }, asker }) => {
    const wish = { ...query, ...(year !== undefined && { year: Number(year) }) };
    return readRegister(database, wish, asker);
  })
  .present(({ items, years, coverage }) => ({
    coverage,
    directives: items.map(presentListed),
    years: [...years],
  }));

const DIRECTIVE_ROUTE = readRoute(`${ADDRESS}/:directive`, {
  summary: 'One directive of the register',
  access: permitted(DIRECTIVE_RULES, 'read-directives'),
  params: directiveParams,
  answer: directiveAnswer,
})
  .command((database, { params, asker }) => readDirective(database, params.directive, asker))
  .present(presentDirective, { version: ({ directive }) => directive.version });

const REGISTER_DIRECTIVE_ROUTE = createRoute(ADDRESS, {
  summary: 'Enters a directive in the register, under the next number of the year',
  access: permitted(DIRECTIVE_RULES, 'register-directive'),
  body: directiveBody,
  answer: changedContract.extend({ registeredYear: z.int(), arrivalNumber: z.int() }),
})
  .command((tx, { body, asker }) => registerDirective(tx, body, doneBy(asker)))
  .present(({ id, version, registeredYear, arrivalNumber }) => {
    return { id, version, registeredYear, arrivalNumber };
  });

const CORRECT_DIRECTIVE_ROUTE = changeRoute(`PUT ${ADDRESS}/:directive`, {
  summary: 'Corrects what was told of a directive',
  access: permitted(DIRECTIVE_RULES, 'register-directive'),
  params: directiveParams,
  body: directiveBody,
  answer: changedContract,
})
  .command((tx, { params, body, seen, asker }) =>
    correctDirective(tx, { id: params.directive, seen, wish: body }, doneBy(asker)),
  )
  .present(({ id, version }) => ({ id, version }), { version: ({ version }) => version });

const STANDING_ROUTE = changeRoute(`PUT ${ADDRESS}/:directive/standing`, {
  summary: 'Tells that a directive was amended, replaced or withdrawn, or is in force after all',
  access: permitted(DIRECTIVE_RULES, 'register-directive'),
  params: directiveParams,
  body: standingBody,
  answer: changedContract,
})
  .command((tx, { params, body, seen, asker }) =>
    tellStanding(tx, { id: params.directive, seen, wish: body }, doneBy(asker)),
  )
  .present(({ id, version }) => ({ id, version }), { version: ({ version }) => version });

const SEND_DIRECTIVE_ROUTE = createRoute(`${ADDRESS}/:directive/units`, {
  summary: 'Sends a directive to units: some, all of a level, all or the lowest below one',
  description: 'Who has it already is sent nothing.',
  access: permitted(DIRECTIVE_RULES, 'register-directive'),
  params: directiveParams,
  body: sendingBody,
  answer: z.object({ sentCount: z.int(), alreadyCount: z.int() }),
})
  .command((tx, { params, body: { to }, asker }) =>
    sendDirective(tx, { id: params.directive, to }, doneBy(asker)),
  )
  .present(({ sentCount, alreadyCount }) => ({ sentCount, alreadyCount }));

const TAKE_BACK_ROUTE = changeRoute(`DELETE ${ADDRESS}/:directive/units/:unit`, {
  summary:
    'Takes a directive back from a unit that has not acknowledged it: it was sent by mistake',
  access: permitted(DIRECTIVE_RULES, 'register-directive'),
  params: studyParams,
  answer: changedContract,
})
  .command((tx, { params, seen, asker }) => takeBackSending(tx, { ...params, seen }, doneBy(asker)))
  .present(({ id, version }) => ({ id, version }), { version: ({ version }) => version });

const LONGEST_LEVEL = 200;

const RECEIVERS_ROUTE = readRoute(`${ADDRESS}/:directive/receivers`, {
  summary: 'To whom a directive would be sent: all of a level, all or the lowest below a unit',
  access: permitted(DIRECTIVE_RULES, 'register-directive'),
  params: directiveParams,
  query: z.strictObject({
    kind: z.enum(['level', 'below', 'lowest']),
    of: writtenText(LONGEST_LEVEL).meta({
      description: 'The name of the level, else the id of the unit.',
    }),
  }),
  answer: z
    .object({
      count: z.int().meta({ description: 'Units it would be sent to.' }),
      alreadyCount: z.int().meta({ description: 'Units chosen that have it already.' }),
      units: z.array(calledUnit).meta({
        description: 'The first two hundred it would be sent to, in the order of the tree.',
      }),
    })
    .meta({ id: 'DirectiveReceivers' }),
})
  .command((database, { params, query: { kind, of }, asker }) => {
    const to = kind === 'level' ? ({ kind, level: of } as const) : ({ kind, unit: of } as const);
    return directiveReceivers(database, { id: params.directive, to, day: asker.today });
  })
  .present(({ count, alreadyCount, units }) => ({ count, alreadyCount, units: [...units] }));

/** What the register is asked, and what is done with it. */
export const REGISTER_ROUTES = [
  REGISTER_ROUTE,
  DIRECTIVE_ROUTE,
  REGISTER_DIRECTIVE_ROUTE,
  CORRECT_DIRECTIVE_ROUTE,
  STANDING_ROUTE,
  SEND_DIRECTIVE_ROUTE,
  TAKE_BACK_ROUTE,
  RECEIVERS_ROUTE,
] as const;
