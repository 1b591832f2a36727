import { z } from 'zod';
import { readStep } from '#organisation/model/reorganisation/written-steps.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { OrganisationProblem } from '#organisation/model/organisation-problems.ts';
import { toldDay, writtenDay, writtenText } from '#platform/server/http/contract-values.ts';

const LONGEST_NAME = 300;
const LONGEST_CODE = 100;
const LONGEST_SHARE = 61;
const LONGEST_LEGAL_BASIS = 1000;
const MOST_STEPS = 1000;
const MOST_UNITS = 1000;

const unit = writtenText(LONGEST_CODE)
  .min(1)
  .meta({ description: 'The id of a unit, or the name this request gives to one that it makes.' });
const name = writtenText(LONGEST_NAME).min(1);
const nameEn = writtenText(LONGEST_NAME).optional();
const code = writtenText(LONGEST_CODE).min(1);
const level = writtenText(LONGEST_CODE);
const superior = unit.nullable();

const share = writtenText(LONGEST_SHARE).meta({
  description: 'A decimal or a fraction, never negative.',
  example: '41/58',
});
const shares = z
  .strictObject({
    whole: share.optional(),
    byBasis: z.record(writtenText(LONGEST_CODE).min(1), share).optional(),
  })
  .meta({ description: 'What is left out is unknown, not nothing.' });
const part = { to: unit, shares };

const stepContract = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('create'),
      unit: z.strictObject({
        id: unit,
        code,
        name,
        nameEn,
        level,
        type: writtenText(LONGEST_CODE).optional(),
        parent: superior,
      }),
    }),
    z.strictObject({ kind: z.literal('rename'), unit, name, nameEn }),
    z.strictObject({ kind: z.literal('recode'), unit, code }),
    z.strictObject({
      kind: z.literal('move'),
      unit,
      parent: superior,
      level: level.optional(),
    }),
    z.strictObject({
      kind: z.literal('merge'),
      units: z.array(unit).min(1).max(MOST_UNITS),
      into: unit,
    }),
    z.strictObject({
      kind: z.literal('split'),
      unit,
      parts: z.array(z.strictObject(part)).min(1).max(MOST_UNITS),
    }),
    z.strictObject({ kind: z.literal('transfer'), unit, part: z.strictObject(part) }),
    z.strictObject({ kind: z.literal('dissolve'), unit }),
    z.strictObject({
      kind: z.literal('exchange'),
      parts: z
        .array(z.strictObject({ from: unit, ...part }))
        .min(1)
        .max(MOST_UNITS),
      ending: z.array(unit).max(MOST_UNITS),
    }),
  ])
  .meta({ id: 'ReorganisationStep' });

const heirContract = z.strictObject({
  unit,
  heir: unit.nullable().meta({
    description: 'null: nobody; the posts and roles of the unit end with it.',
  }),
});

/** A reorganisation as it is told, and as it is shown again. */
export const reorganisationContract = z
  .strictObject({
    on: writtenDay,
    legalBasis: writtenText(LONGEST_LEGAL_BASIS),
    steps: z.array(stepContract).min(1).max(MOST_STEPS),
    heirs: z.array(heirContract).max(MOST_UNITS).optional().meta({
      description:
        'For units that end, who takes over what they leave open; a unit whose parts all go to one needs none.',
    }),
  })
  .meta({
    id: 'Reorganisation',
    description:
      'A dated change of the organisation: its steps in order, in force from its day on.',
  });

export type ToldReorganisation = z.output<typeof reorganisationContract>;

export type ReadReorganisation =
  | { readonly kind: 'done'; readonly reorganisation: Reorganisation }
  | { readonly kind: 'refused'; readonly problems: readonly OrganisationProblem[] };

/** Reads what was told; a share that is none is refused in the words of the model. */
export function readReorganisation({
  on,
  legalBasis,
  steps,
  heirs = [],
}: ToldReorganisation): ReadReorganisation {
  const problems: OrganisationProblem[] = [];
  const read = steps.map((step) => readStep(step, (problem) => problems.push(problem)));
  if (problems.length > 0) return { kind: 'refused', problems };
  const named = heirs.map((each) => ({
    unit: each.unit as UnitId,
    heir: each.heir as UnitId | null,
  }));
  const reorganisation = { on: toldDay(on), legalBasis, steps: read };
  return {
    kind: 'done',
    reorganisation: named.length === 0 ? reorganisation : { ...reorganisation, heirs: named },
  };
}
