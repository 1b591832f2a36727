import { z } from 'zod';
import { FIGURE_DEEDS } from '#figures/model/figure/figure-deeds.ts';
import { figureTag } from '#figures/model/figure/figure-tag.ts';
import type { FigureVersion } from '#figures/server/read/figure-history.ts';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { writtenCode, writtenPeriod, writtenValue } from './totals-contract.ts';

const LONGEST_NAME = 300;

/** How a figure is addressed. */
export const figureParams = z.strictObject({
  period: writtenPeriod,
  unit: writtenId,
  indicator: writtenCode,
});

export const FIGURE_ADDRESS = '/api/v1/figures/:period/:unit/:indicator';

/** From where somebody who tells a figure has it. */
export const toldSource = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('form') }),
    z.strictObject({ kind: z.literal('event'), name: writtenText(LONGEST_NAME).min(1) }),
  ])
  .default({ kind: 'form' });

const sourceContract = z.union([
  z.object({ kind: z.literal('form') }),
  z.object({
    kind: z.literal('event'),
    name: z.string(),
    events: z.array(writtenId).readonly().optional().meta({
      description: 'Outreach events that were recorded; left out where one is but named.',
    }),
  }),
  z.object({
    kind: z.literal('file'),
    file: z.string(),
    sheet: z.string().optional(),
    row: z.int().optional(),
  }),
]);

/** What an answer says may be done to the figures of a unit. */
export const allowedContract = z
  .array(z.enum(FIGURE_DEEDS))
  .meta({ description: 'What whoever asks may do to the figure of the unit, as it stands.' });

const deed = { actor: z.string(), at: z.iso.datetime() };

/** What tells one state of a figure from the next. */
export const writtenTag = z.string().meta({
  description: 'What If-Match sends back, in quotes: another one with each version and acceptance.',
  example: '3a',
});

export const figureVersionContract = z
  .object({
    version: z.int(),
    tag: writtenTag,
    change: z.enum(['told', 'corrected', 'withdrawn']),
    value: z.string().nullable().meta({ description: 'null: withdrawn.' }),
    state: z.enum(['submitted', 'accepted']),
    ...deed,
    accepted: z.object(deed).optional(),
    source: sourceContract,
  })
  .meta({ id: 'FigureVersion', description: 'What was told, by whom, when and from where.' });

export function presentFigureVersion(
  { version, change, value, actor, at, accepted, source }: FigureVersion,
  decimals: number,
): z.output<typeof figureVersionContract> {
  return {
    version,
    tag: figureTag({ version, isAccepted: accepted !== undefined }),
    change,
    value: writtenValue(value, decimals),
    state: accepted === undefined ? 'submitted' : 'accepted',
    actor,
    at: at.toISOString(),
    ...(accepted && { accepted: { actor: accepted.actor, at: accepted.at.toISOString() } }),
    source,
  };
}
