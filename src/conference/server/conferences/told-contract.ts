import { z } from 'zod';
import type { ToldConference } from './prepare-conference.ts';
import {
  toldName,
  writtenDay,
  writtenId,
  writtenText,
} from '#platform/server/http/contract-values.ts';

const LONGEST_TITLE = 300;
const LONGEST_PLACE = 300;
const LONGEST_TIME = 15;
const LONGEST_PERIOD = 10;
const MOST_PARTS = 1000;

/** Where nothing is said, two thirds of those summoned make a quorum. */
const USUAL_QUORUM = { numerator: 2, denominator: 3, isStrict: false, basis: '' };

const toldPerson = z.strictObject({
  person: writtenId,
  post: writtenId.nullable().default(null),
});

/** A conference as it is told. */
export const toldConference = z.strictObject({
  period: writtenText(LONGEST_PERIOD),
  title: toldName(LONGEST_TITLE),
  day: writtenDay,
  starts: writtenText(LONGEST_TIME).meta({
    description: 'By the clock, `08:00`; also as `8h` or `8 giờ 30`.',
  }),
  place: toldName(LONGEST_PLACE),
  chair: toldPerson,
  secretary: toldPerson,
  quorum: z
    .strictObject({
      numerator: z.int().min(1).max(MOST_PARTS),
      denominator: z.int().min(1).max(MOST_PARTS),
      isStrict: z.boolean().default(false),
      basis: toldName(LONGEST_TITLE).default(''),
    })
    .default(USUAL_QUORUM),
});

/** What was told, as it is kept. */
export function conferenceTold({
  chair,
  secretary,
  ...told
}: z.output<typeof toldConference>): ToldConference {
  return {
    ...told,
    ...{ chairPerson: chair.person, chairPost: chair.post },
    ...{ secretaryPerson: secretary.person, secretaryPost: secretary.post },
  };
}
