import { z } from 'zod';
import { writtenCode, writtenPeriod } from '#figures/server/routes/totals-contract.ts';
import { LATEST } from '#kernel/day.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import { PLAN_RULES } from '#plans/model/plan-policy.ts';
import { COMPARISONS } from '#plans/model/whole/plan-bound.ts';
import { RULE_KINDS, type PlanRule } from '#plans/model/whole/plan-rule.ts';
import { giveTargets } from '#plans/server/targets/give-targets.ts';
import { PLAN_RULE } from '#plans/server/whole/kept-rules.ts';
import { noteBound } from '#plans/server/whole/note-bound.ts';
import { changeRule, setRule } from '#plans/server/whole/set-rule.ts';
import { permittedFor, type Access } from '#platform/server/http/access.ts';
import {
  toldDay,
  writtenDay,
  writtenId,
  writtenText,
} from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute } from '#platform/server/http/route.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { mayGiveTargets, maySetPlanRule, noSuch } from './plan-access.ts';
import { weightContract, writtenBasis } from './plan-contract.ts';

const MOST_TARGETS = 5000;
const MOST_WEIGHTS = 100;
const LONGEST_NUMBER = 100;
const LONGEST_VERSION = 20;
const LONGEST_YEAR = 10;

const targetsBody = z.strictObject({
  year: writtenText(LONGEST_YEAR).meta({ example: '2026' }),
  indicator: writtenCode,
  targets: z
    .array(
      z.strictObject({
        unit: writtenId,
        value: writtenText(LONGEST_NUMBER).nullable().meta({
          description: 'A plain decimal, not below zero; null: none any more.',
        }),
        seen: writtenText(LONGEST_VERSION).default('0').meta({
          description: 'The version that was read; "0": none was given.',
        }),
      }),
    )
    .min(1)
    .max(MOST_TARGETS),
});

export const GIVE_TARGETS_ROUTE = createRoute('/api/v1/plan/targets', {
  summary: 'Gives targets of one indicator and year to units',
  description:
    'All of them or none: a refusal says what is wrong with each. To a unit they are given from the unit above it; to the one that has none above, from there.',
  access: mayGiveTargets(({ body }: { body: z.output<typeof targetsBody> }) =>
    body.targets.map(({ unit }) => unit),
  ),
  body: targetsBody,
  answer: z.object({
    targets: z.array(z.object({ unit: writtenId, value: z.string().nullable(), version: z.int() })),
  }),
})
  .command((tx, { asker, body }) =>
    giveTargets(tx, { ...body, actor: asker.account, today: asker.today }),
  )
  .present(({ targets }) => ({
    targets: targets.map(({ unit, value, version }) => ({ unit, value, version })),
  }));

const ruleFields = {
  kind: z.enum(RULE_KINDS),
  name: writtenBasis,
  basis: writtenBasis,
  from: writtenDay,
  until: writtenDay.nullable().default(null).meta({
    description: 'The first day on which it is in force no more; null: no end is known.',
  }),
  weights: z.array(weightContract).max(MOST_WEIGHTS).default([]),
  isCapped: z.boolean().default(true).meta({
    description: 'Whether what is beyond a target counts as reached and no more.',
  }),
};

const ruleBody = z.strictObject(ruleFields);

const changedContract = z.object({ id: writtenId, version: z.int() }).meta({ id: 'PlanChanged' });

interface Changed {
  readonly record: { readonly id: string; readonly version: number };
}

const presentChanged = ({ record: { id, version } }: Changed) => ({ id, version });
const CHANGED_VERSION = { version: ({ record }: Changed) => record.version };

export const SET_RULE_ROUTE = createRoute('/api/v1/plan/rules', {
  summary: 'Sets by which rule one percentage says how far the plan of a unit has come',
  description: 'It holds for the units below as well, as far as they have none of their own.',
  access: maySetPlanRule(({ body }: { body: { unit: string } }) => [body.unit]),
  body: z.strictObject({ unit: writtenId, ...ruleFields }),
  answer: changedContract,
})
  .command((tx, { asker, body: { unit, ...told } }) =>
    setRule(tx, { unit, rule: toldRule(told), actor: asker.account }),
  )
  .present(presentChanged, CHANGED_VERSION);

export const CHANGE_RULE_ROUTE = changeRoute('PUT /api/v1/plan/rules/:rule', {
  summary: 'Corrects a rule of a plan, or says until when it is in force',
  access: mayChangeRule(),
  params: z.strictObject({ rule: writtenId }),
  body: ruleBody,
  answer: changedContract,
})
  .command((tx, { asker, params, seen, body }) =>
    changeRule(tx, { id: params.rule, seen, rule: toldRule(body), actor: asker.account }),
  )
  .present(presentChanged, CHANGED_VERSION);

function mayChangeRule(): Access<{ params: { rule: string } }> {
  return permittedFor(PLAN_RULES, 'set-plan-rule', async ({ database, revision, taken, today }) => {
    const { rule } = taken.params;
    const unit = (await recordOf(database, PLAN_RULE, rule))?.unit;
    const seen = { database, revision };
    const [subject] = unit === undefined ? [] : await unitSubjects(seen, [unit], [today]);
    return [{ subject, unseen: noSuch(rule) }];
  });
}

function toldRule({ from, until, ...rule }: z.output<typeof ruleBody>): PlanRule {
  const end = until === null ? LATEST : toldDay(until);
  return { ...rule, period: { from: toldDay(from), until: end } };
}

export const NOTE_BOUND_ROUTE = changeRoute('PUT /api/v1/plan/bounds/:period/:unit', {
  summary: 'Notes what a text says of how far a plan has come, “over 50 %”, or takes it back',
  description:
    'If-Match "0" for the first time. It is shown as it is said, and never calculated with.',
  access: maySetPlanRule(({ params }: { params: { unit: string } }) => [params.unit]),
  params: z.strictObject({ period: writtenPeriod, unit: writtenId }),
  body: z.strictObject({
    comparison: z.enum(COMPARISONS),
    percent: writtenText(LONGEST_NUMBER).nullable().meta({ example: '50' }),
    source: writtenBasis,
  }),
  answer: changedContract,
})
  .command((tx, { asker, params, seen, body }) =>
    noteBound(tx, { fields: { ...params, ...body }, seen, actor: asker.account }),
  )
  .present(presentChanged, CHANGED_VERSION);
