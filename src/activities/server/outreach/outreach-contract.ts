import { z } from 'zod';
import {
  toldName,
  writtenDay,
  writtenId,
  writtenText,
} from '#platform/server/http/contract-values.ts';

const LONGEST_TITLE = 200;
const LONGEST_NAME = 200;
const LONGEST_NUMBER = 40;
const MOST_PARTNERS = 30;
const MOST_UNITS = 50;
const MOST_RESULTS = 30;
const LONGEST_CODE = 100;

const resultContract = z.object({
  indicator: z.string(),
  value: z.string().meta({ description: 'A plain decimal.' }),
});

export const namedUnitContract = z
  .object({ id: writtenId, code: z.string(), name: z.string(), nameEn: z.string() })
  .meta({ id: 'OutreachUnit' });

/** An event as lists tell it. */
export const outreachContract = z
  .object({
    id: writtenId,
    version: z.int(),
    unit: namedUnitContract,
    day: z.string(),
    place: z.object({ id: writtenId, name: z.string() }),
    title: z.string(),
    partners: z.array(z.string()),
    supportingUnits: z.array(namedUnitContract),
    results: z.array(resultContract),
    state: z.enum(['noted', 'told', 'withdrawn']),
    photographCount: z.int(),
  })
  .meta({
    id: 'OutreachEvent',
    description: 'Something a unit did with or for others, once told.',
  });

/** What somebody tells of an event. */
export const outreachBody = {
  day: writtenDay,
  place: writtenId,
  title: toldName(LONGEST_TITLE).min(1),
  partners: z
    .array(toldName(LONGEST_NAME).min(1))
    .max(MOST_PARTNERS)
    .default([])
    .meta({ description: 'Organisations, never persons.' }),
  supportingUnits: z.array(writtenId).max(MOST_UNITS).default([]),
  results: z
    .array(
      z.strictObject({
        indicator: writtenText(LONGEST_CODE).min(1),
        value: writtenText(LONGEST_NUMBER).min(1),
      }),
    )
    .max(MOST_RESULTS)
    .default([]),
};

/** What whoever tells it knows already, and means nevertheless. */
export const knowingBody = {
  isAnother: z.boolean().default(false).meta({
    description: 'true: not the event that another unit has told of that day and place.',
  }),
  replaces: z.boolean().default(false).meta({
    description: 'true: the events replace a figure that was told otherwise.',
  }),
};

export const photographContract = z
  .object({
    id: writtenId,
    version: z.int(),
    caption: z.string(),
    altText: z.string(),
    credited: z.object({ id: writtenId, name: z.string() }).nullable(),
    creditNote: z.string(),
    width: z.int(),
    height: z.int(),
  })
  .meta({ id: 'Photograph' });

export const wholeOutreachContract = outreachContract
  .extend({
    photographs: z.array(photographContract),
    allowed: z
      .array(z.enum(['change', 'tell', 'withdraw', 'add-photograph']))
      .meta({ description: 'What whoever asks may do to it now.' }),
  })
  .meta({ id: 'WholeOutreachEvent' });
