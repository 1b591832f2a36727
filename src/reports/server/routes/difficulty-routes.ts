import { z } from 'zod';
import { formatDay } from '#kernel/day.ts';
import { actionsIn } from '#kernel/life-cycle.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { pathToRoot } from '#organisation/server/unit-queries.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import {
  DIFFICULTY_ACTIONS,
  DIFFICULTY_LIFE_CYCLE,
  DIFFICULTY_STATES,
} from '#reports/model/difficulty-life-cycle.ts';
import {
  changeDifficulty,
  raiseDifficulty,
} from '#reports/server/difficulties/change-difficulty.ts';
import { difficultiesOf } from '#reports/server/difficulties/read-difficulties.ts';
import { namedUnit, namedUnits } from '#reports/server/reading/named-units.ts';
import { noPeriod } from '#reports/server/report-refusal.ts';
import type { DifficultyFields } from '#reports/server/report-records.ts';
import { mayDoToReports, reportVerbs } from './report-access.ts';
import { namedUnitContract } from './report-contract.ts';
import { writtenPeriod } from './request-contract.ts';

const ADDRESS = '/api/v1/difficulties';
const LONGEST_TEXT = 5000;

const text = writtenText(LONGEST_TEXT).meta({
  description: 'About work; no named person is written about.',
});

const difficultyContract = z
  .object({
    id: writtenId,
    version: z.int(),
    unit: namedUnitContract,
    period: z.string(),
    text: z.string(),
    owner: namedUnitContract.meta({ description: 'Who is to answer.' }),
    state: z.enum(DIFFICULTY_STATES),
    answer: z.string().nullable(),
    raisedDay: z.string(),
    answeredDay: z.string().nullable(),
    isAnsweredByConclusion: z.boolean(),
    allowed: z.array(z.enum(DIFFICULTY_ACTIONS)),
  })
  .meta({
    id: 'Difficulty',
    description: 'Something that stands in a unit’s way, and its answer.',
  });

const changedContract = z
  .object({ id: writtenId, version: z.int(), state: z.enum(DIFFICULTY_STATES) })
  .meta({ id: 'ChangedDifficulty' });

const query = z.strictObject({ unit: writtenId, period: writtenPeriod });

export const DIFFICULTIES_ROUTE = readRoute(ADDRESS, {
  summary: 'Difficulties that a unit raised in a period, and those it is to answer',
  access: mayDoToReports('read-reports', ({ query: { unit } }: { query: { unit: string } }) => {
    return { kind: 'unit', id: unit };
  }),
  query,
  answer: z.object({ difficulties: z.array(difficultyContract), mayRaise: z.boolean() }),
})
  .command((database, { asker, query: wish }) => listDifficulties(database, asker, wish))
  .present(({ difficulties, mayRaise }) => ({ difficulties: [...difficulties], mayRaise }));

async function listDifficulties(
  database: Database,
  asker: Asker,
  { unit, period }: z.output<typeof query>,
) {
  const wrong = noPeriod(period);
  if (wrong !== undefined) return wrong;
  const found = await difficultiesOf(database, { unit, period, today: asker.today });
  const ids = [...new Set(found.flatMap((each) => [each.unit, each.owner]))];
  const units = await namedUnits(database, ids, formatDay(asker.today));
  const verbsOf = new Map(
    await Promise.all(
      [unit, ...ids].map(async (id) => [id, await reportVerbs(database, asker, id)] as const),
    ),
  );
  const difficulties = found.map((each) => {
    const { answerOrigin, ...rest } = each;
    const verbs = [
      ...(verbsOf.get(each.owner) ?? []).filter((verb) => verb === 'answer-difficulty'),
      ...(verbsOf.get(each.unit) ?? []).filter((verb) => verb === 'raise-difficulty'),
    ];
    return {
      ...rest,
      unit: namedUnit(units, each.unit),
      owner: namedUnit(units, each.owner),
      isAnsweredByConclusion: answerOrigin !== null,
      allowed: [...actionsIn(DIFFICULTY_LIFE_CYCLE, each.state, verbs)],
    };
  });
  const mayRaise = verbsOf.get(unit)?.includes('raise-difficulty') ?? false;
  return { kind: 'done', difficulties, mayRaise } as const;
}

export const RAISE_DIFFICULTY_ROUTE = createRoute(ADDRESS, {
  summary: 'Raises a difficulty, to be answered by the unit right above',
  access: mayDoToReports('raise-difficulty', ({ body }: { body: { unit: string } }) => {
    return { kind: 'unit', id: body.unit };
  }),
  body: z.strictObject({ unit: writtenId, period: writtenPeriod, text }),
  answer: changedContract,
})
  .command(async (tx, { asker: { account: actor, today }, body }) => {
    // The highest unit answers its own.
    const [superior] = await pathToRoot(tx, body.unit as UnitId, today);
    const wish = { ...body, owner: superior?.id ?? body.unit };
    return raiseDifficulty(tx, { wish, today: formatDay(today), actor });
  })
  .present(({ record }) => presentChanged(record), { version: ({ record }) => record.version });

const params = z.strictObject({ difficulty: writtenId });

export const ANSWER_DIFFICULTY_ROUTE = changeRoute(`PUT ${ADDRESS}/:difficulty/answer`, {
  summary: 'Takes a difficulty up, or answers it',
  access: mayDoToReports(
    'answer-difficulty',
    ({ params: { difficulty: id } }: { params: { difficulty: string } }) => {
      return { kind: 'difficulty-for', id };
    },
  ),
  params,
  body: z.strictObject({ action: z.enum(['take-up', 'answer']), answer: text.default('') }),
  answer: changedContract,
})
  .command((tx, { asker, params: { difficulty: id }, seen, body }) =>
    changeDifficulty(tx, { id, seen, ...body, ...by(asker) }),
  )
  .present(({ record }) => presentChanged(record), { version: ({ record }) => record.version });

export const CLOSE_DIFFICULTY_ROUTE = changeRoute(`PUT ${ADDRESS}/:difficulty/closing`, {
  summary: 'Says whether an answer ends a difficulty, or raises it again',
  access: mayDoToReports(
    'raise-difficulty',
    ({ params: { difficulty: id } }: { params: { difficulty: string } }) => {
      return { kind: 'difficulty-of', id };
    },
  ),
  params,
  body: z.strictObject({ action: z.enum(['close', 'raise-again']) }),
  answer: changedContract,
})
  .command((tx, { asker, params: { difficulty: id }, seen, body }) =>
    changeDifficulty(tx, { id, seen, ...body, ...by(asker) }),
  )
  .present(({ record }) => presentChanged(record), { version: ({ record }) => record.version });

function by({ account: actor, today }: Asker) {
  return { actor, today: formatDay(today) };
}

function presentChanged({
  id,
  version,
  state,
}: Kept<DifficultyFields>): z.output<typeof changedContract> {
  return { id, version, state };
}
