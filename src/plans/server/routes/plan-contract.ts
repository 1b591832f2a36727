import { z } from 'zod';
import { COMPARISONS } from '#plans/model/whole/plan-bound.ts';
import { RULE_KINDS } from '#plans/model/whole/plan-rule.ts';
import { writtenCode } from '#figures/server/routes/totals-contract.ts';
import { toldName, writtenId } from '#platform/server/http/contract-values.ts';

const LONGEST_NAME = 300;
const MOST_WEIGHT = 1_000_000;

/** The name of a decision, of a text or of a rule: no more than that. */
export const writtenBasis = toldName(LONGEST_NAME).min(1).meta({
  description: 'The name of a document; nothing about a named person.',
});

export const weightContract = z.strictObject({
  indicator: writtenCode,
  weight: z.int().min(1).max(MOST_WEIGHT),
});

const targetNumber = z.string().nullable();

const progressContract = z
  .object({
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    unitOfMeasure: z.string(),
    decimals: z.int(),
    target: targetNumber.meta({
      description: 'What is to be reached in the year; null: nothing is known, which is not zero.',
    }),
    targetOf: z.enum(['given', 'parts', 'told']).nullable().meta({
      description: 'Given from above, what the parts come to, or told by the unit as a figure.',
    }),
    partsSum: targetNumber,
    parts: z.int(),
    partsPlanned: z.int(),
    value: z.string().nullable().meta({ description: 'Done to date.' }),
    without: z.array(z.string()).meta({
      description: 'Periods of the year of which nothing was told while others were.',
    }),
    share: z.string().nullable().meta({ description: 'In percent of the target.' }),
    standing: z.enum(['behind', 'on-track', 'beyond']).nullable(),
  })
  .meta({ id: 'IndicatorProgress' });

const wholeContract = z
  .object({
    rule: z
      .object({
        id: writtenId,
        version: z.int(),
        unit: writtenId.meta({ description: 'Whose rule it is: this unit, or one above.' }),
        kind: z.enum(RULE_KINDS),
        name: z.string(),
        basis: z.string(),
        from: z.string(),
        until: z.string().nullable(),
        weights: z.array(z.object({ indicator: z.string(), weight: z.int() })),
        isCapped: z.boolean(),
      })
      .nullable(),
    share: z.string().nullable().meta({
      description: 'In percent; null without a rule, and where something it needs is missing.',
    }),
    missing: z.array(z.string()).meta({
      description: 'Codes of weighted indicators without a target or a figure.',
    }),
    bound: z
      .object({ comparison: z.enum(COMPARISONS), percent: z.string(), text: z.string() })
      .nullable()
      .meta({ description: 'What a text says; kept as it is and never calculated with.' }),
    boundVersion: z.int().meta({ description: '0: nothing was ever noted.' }),
  })
  .meta({ id: 'WholePlan' });

export const planContract = z
  .object({
    unit: writtenId,
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    year: z.string(),
    period: z.string(),
    asOf: z.string().meta({ description: 'The day on whose tree all of it stands.' }),
    yearGone: z.string().meta({ description: 'In percent.' }),
    goneBy: z.string().meta({
      description:
        'The day by which `yearGone` is: that of the cut-off, or today while it is ahead.',
    }),
    indicators: z.array(progressContract),
    whole: wholeContract,
    allowed: z.array(z.enum(['give-target', 'give-target-to-parts', 'set-plan-rule', 'set-task'])),
  })
  .meta({ id: 'Plan' });

const partContract = {
  unit: writtenId,
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  given: targetNumber,
  target: targetNumber,
  targetOf: z.enum(['given', 'parts', 'told']).nullable(),
  partsSum: targetNumber,
  value: z.string().nullable(),
  share: z.string().nullable(),
  own: z.string().nullable().meta({
    description: 'What was given to the unit itself, without what came from units that ended.',
  }),
  version: z.int().meta({ description: 'To be sent back as `seen`; 0: none was ever given.' }),
};

export const planPartsContract = z
  .object({
    year: z.string(),
    asOf: z.string(),
    indicator: z.string(),
    decimals: z.int(),
    whole: z.object(partContract),
    parts: z.array(z.object(partContract)),
  })
  .meta({ id: 'PlanParts' });
