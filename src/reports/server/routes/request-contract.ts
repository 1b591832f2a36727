import { z } from 'zod';
import {
  toldName,
  writtenDay,
  writtenId,
  writtenText,
} from '#platform/server/http/contract-values.ts';
import { SECTION_KINDS } from '#reports/model/outline/outline.ts';
import { namedUnitContract, sectionKey } from './report-contract.ts';

const [LONGEST_TITLE, LONGEST_NAME, LONGEST_PERIOD] = [500, 300, 20];
const [MOST_SECTIONS, MOST_LEVELS, MOST_RECIPIENTS] = [100, 50, 50];

export const writtenPeriod = writtenText(LONGEST_PERIOD).meta({ example: '2026-H1' });

const outlineContract = z
  .array(
    z.strictObject({
      key: sectionKey,
      level: z.union([z.literal(1), z.literal(2)]),
      kind: z.enum(SECTION_KINDS),
      title: toldName(LONGEST_NAME).min(1),
    }),
  )
  .min(1)
  .max(MOST_SECTIONS)
  .meta({ description: 'The sections in their order; numbers follow by themselves.' });

const dueDayContract = z.strictObject({ level: toldName(LONGEST_NAME).min(1), day: writtenDay });

/** What an office may say of a request, whether it is new or changed. */
export const requestWish = {
  title: writtenText(LONGEST_TITLE)
    .min(1)
    .meta({ description: 'What the reports are about; a line feed begins a new line.' }),
  place: toldName(LONGEST_NAME).min(1).meta({ description: 'Where documents are dated from.' }),
  outline: outlineContract,
  dueDays: z.array(dueDayContract).max(MOST_LEVELS),
  recipients: z.array(toldName(LONGEST_NAME).min(1)).max(MOST_RECIPIENTS).default([]),
};

export const requestContract = z
  .object({
    id: writtenId,
    version: z.int(),
    unit: namedUnitContract,
    period: z.string(),
    title: z.string(),
    place: z.string(),
    outline: outlineContract,
    dueDays: z.array(dueDayContract),
    recipients: z.array(z.string()),
    sentDay: z.string(),
    isWithdrawn: z.boolean(),
  })
  .meta({ id: 'ReportRequest', description: 'Reports that an office asks for.' });

export const requestParams = z.strictObject({ request: writtenId });
