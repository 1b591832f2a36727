import { z } from 'zod';
import type { ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { formatDay } from '#kernel/day.ts';
import { writtenDay } from '#platform/server/http/contract-values.ts';
import { writtenPeriod } from './totals-contract.ts';

export const PERIODS_ADDRESS = '/api/v1/periods';
export const PERIOD_ADDRESS = `${PERIODS_ADDRESS}/:period`;

export const periodParams = z.strictObject({ period: writtenPeriod });

export const wishedStructureDate = writtenDay.meta({
  description: 'The day on whose tree the figures of the period are to be told.',
  format: 'date',
  example: '2026-06-14',
});

export const periodContract = z
  .object({
    code: z.string().meta({ example: '2026-H1' }),
    structureDate: z
      .string()
      .meta({ description: 'The day on whose tree the figures of the period are told.' }),
  })
  .meta({ id: 'ReportingPeriod' });

export function presentPeriod({
  code,
  structureDate,
}: ReportingPeriod): z.output<typeof periodContract> {
  return { code, structureDate: formatDay(structureDate) };
}

/** Nothing else about a period can change. */
export function versionOfPeriod({ period }: { readonly period: ReportingPeriod }): string {
  return formatDay(period.structureDate);
}
