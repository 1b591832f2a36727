import { z } from 'zod';
import type { Day } from '#kernel/day.ts';
import type { ToldStretch } from '#people/model/posts/told-stretch.ts';
import { toldDay, writtenDay, toldName, writtenId } from '#platform/server/http/contract-values.ts';
import type { PostOutcome } from './post-refusals.ts';

const LONGEST_NAME = 200;

export const writtenName = toldName(LONGEST_NAME);

/** The days of something that is asked for. */
export const stretchContract = {
  from: writtenDay.optional().meta({ description: 'Left out: as long as what it is within.' }),
  until: writtenDay
    .optional()
    .meta({ description: 'The first day on which it is so no more; left out: no end is known.' }),
};

export const untilContract = z.strictObject({
  until: writtenDay.meta({
    description: 'The first day on which it is so no more; the day it began on: it never was.',
  }),
});

/** The days of something that is answered. */
export const answeredStretch = {
  from: z.string().optional().meta({ description: 'Left out: from the beginning.' }),
  until: z.string().optional().meta({ description: 'Left out: no end is known.' }),
};

export const changedContract = z
  .object({ id: writtenId, version: z.int() })
  .meta({ id: 'PostChanged', description: 'What was made or changed, and its version now.' });

export function toldStretch({
  from,
  until,
}: {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}): ToldStretch {
  return { from: perhapsDay(from), until: perhapsDay(until) };
}

type Done = Extract<PostOutcome, { readonly kind: 'done' }>;

export function presentChanged({ id, version }: Done): z.output<typeof changedContract> {
  return { id, version };
}

/** The version of what was made or changed. */
export const CHANGED_VERSION = { version: ({ version }: Done): number => version };

function perhapsDay(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : toldDay(text);
}
