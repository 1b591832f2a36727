import { z } from 'zod';
import type { Scope } from '#figures/model/restate/scope.ts';
import { STATUSES } from '#figures/model/totals/status.ts';
import type { LiveTotal } from '#figures/model/read/live-total.ts';
import type { TotalsStand } from '#figures/server/read/totals-read.ts';
import type { TotalsOnDay } from '#figures/server/restate/totals-place.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import { toldDay, writtenDay, writtenText } from '#platform/server/http/contract-values.ts';

const LONGEST_PERIOD = 20;
const LONGEST_CODE = 200;

export const writtenPeriod = writtenText(LONGEST_PERIOD).meta({ example: '2026-H1' });
export const writtenCode = writtenText(LONGEST_CODE);

export const scopeContract = z
  .enum(['accepted', 'both'])
  .meta({ description: 'Only what was accepted, or what was submitted as well.' });

/** Which tree, and which figures, totals are asked of. */
export const standQuery = {
  period: writtenPeriod,
  as_of: writtenDay
    .optional()
    .meta({ description: 'The day on whose tree; left out: the structure date of the period.' }),
  scope: scopeContract.default('both'),
};

interface StandAsked {
  readonly period: string;
  readonly as_of?: string | undefined;
  readonly scope: Scope;
}

/** The same, read. */
export function standAsked({ period, as_of: asOf, scope }: StandAsked): TotalsOnDay {
  return { period, scope, day: asOf === undefined ? undefined : toldDay(asOf) };
}

/** What every answer with totals says of the tree they stand on. */
export const standContract = {
  period: z.string(),
  structureDate: z
    .string()
    .meta({ description: 'The day on whose tree the figures of the period were told.' }),
  asOf: z.string().meta({ description: 'The day on whose tree these totals are.' }),
  scope: scopeContract,
  standing: z
    .enum(['live', 'restated'])
    .meta({ description: 'Told on this very tree, or restated from an earlier one.' }),
};

type Present<Fields extends z.core.$ZodShape> = z.output<z.ZodObject<Fields>>;

interface Standing extends TotalsStand {
  readonly asked: TotalsOnDay;
}

export function presentStand({
  standing,
  structureDate,
  asked: { period, scope, day },
}: Standing): Present<typeof standContract> {
  const asOf: Day = day ?? structureDate;
  return {
    period,
    structureDate: formatDay(structureDate),
    asOf: formatDay(asOf),
    scope,
    standing,
  };
}

/** What one total tells; where it belongs stands beside it. */
export const totalContract = {
  value: z.string().nullable().meta({ description: 'null: there is none; blank is not zero.' }),
  reported: z.int().meta({ description: 'How many units told.' }),
  expected: z
    .int()
    .nullable()
    .meta({ description: 'How many were asked; null: nobody said who is.' }),
  answered: z.int().nullable().meta({
    description:
      'How many of those asked told; null: nobody said who is. `reported` beyond it told unasked.',
  }),
  status: z.enum(STATUSES),
};

interface CoveredTotal {
  readonly total: LiveTotal;
  readonly decimals: number;
  readonly isAskedKnown: boolean;
}

export function presentTotal({
  total,
  decimals,
  isAskedKnown,
}: CoveredTotal): Present<typeof totalContract> {
  const { value, reported, expected, answered, status } = total;
  return {
    value: writtenValue(value, decimals),
    reported,
    expected: isAskedKnown ? expected : null,
    answered: isAskedKnown ? answered : null,
    status,
  };
}

export function writtenValue(value: bigint | undefined, decimals: number): string | null {
  return value === undefined ? null : formatScaled(value, decimals);
}
