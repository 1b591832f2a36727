import { z } from 'zod';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { REPORT_ACTIONS, REPORT_STATES } from '#reports/model/report-life-cycle.ts';
import { SECTION_KINDS } from '#reports/model/outline/outline.ts';

const LONGEST_KEY = 60;
export const LONGEST_SECTION = 50_000;
export const LONGEST_REASON = 2000;

export const reportStateContract = z.enum(REPORT_STATES);

export const sectionKey = writtenText(LONGEST_KEY).regex(/^[a-z0-9-]+$/);

export const namedUnitContract = z
  .object({ id: writtenId, code: z.string(), name: z.string(), nameEn: z.string() })
  .meta({ id: 'ReportUnit', description: 'A unit as it is called.' });

export const liveValueContract = z
  .object({
    unit: writtenId.meta({ description: 'Whose figure it is.' }),
    reference: z.string().meta({ description: 'As it stands between braces in a text.' }),
    written: z.string().meta({ description: 'In the style of the language; never empty.' }),
    address: z.string().nullable().meta({ description: 'Where it is seen what it is made of.' }),
    state: z.enum(['known', 'blank', 'missing']),
    submitted: z.string().nullable().meta({
      description: 'With what is submitted and not accepted yet, where that differs.',
    }),
  })
  .meta({ id: 'LiveValue', description: 'What stands for a reference in a text.' });

const oldValueContract = z.object({
  unit: writtenId,
  reference: z.string(),
  was: z.string().meta({ description: 'When it was written; of a published report, published.' }),
});

const blockContract = z.union([
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({
    kind: z.literal('quote'),
    number: z.int(),
    source: namedUnitContract,
    sourceReport: writtenId,
    texts: z.array(z.string()),
    wasAccepted: z.boolean(),
  }),
]);

export const sectionContract = z
  .object({
    key: z.string(),
    level: z.union([z.literal(1), z.literal(2)]),
    kind: z.enum(SECTION_KINDS),
    title: z.string(),
    heading: z.string().meta({ description: 'The title with its number.' }),
    version: z.int().meta({ description: '0: nobody has written there.' }),
    text: z.string(),
    blocks: z.array(blockContract),
    old: z.array(oldValueContract).meta({
      description:
        'Figures that are another now than when it was written; none once it is published.',
    }),
  })
  .meta({ id: 'ReportSection' });

const number = z.string().nullable();

export const annexContract = z
  .object({
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    unitOfMeasure: z.string(),
    plan: number,
    result: number,
    ofPlan: number.meta({ description: 'In percent.' }),
    before: number.meta({ description: 'In the same period a year before.' }),
    ofBefore: number.meta({ description: 'In percent of that.' }),
    submitted: number,
  })
  .meta({ id: 'ReportAnnexRow' });

export const editionContract = z
  .object({
    id: writtenId,
    version: z.int(),
    ordinal: z.int().meta({ description: '1: as it was published; from 2 on amendments.' }),
    number: z.string().meta({ description: 'With its symbol: `05/BC-LH`.' }),
    dated: z.string(),
  })
  .meta({ id: 'ReportEdition' });

export const differenceContract = z
  .object({ subject: z.string(), unit: z.string().nullable(), was: z.string(), is: z.string() })
  .meta({ id: 'FigureDifference', description: 'A figure that is not what was published.' });

export const ruleContract = z
  .object({
    version: z.int().meta({ description: '0: nobody has decided; the usual rule holds.' }),
    isSeparate: z.boolean().meta({ description: 'Who submits does not accept.' }),
    basis: z.string(),
  })
  .meta({ id: 'ApprovalRule' });

/** What a change of a report is answered with. */
export const changedReportContract = z
  .object({ id: writtenId, version: z.int(), state: reportStateContract })
  .meta({ id: 'ChangedReport' });

export const acceptedReportContract = changedReportContract
  .extend({
    leftFigures: z.int().meta({
      description: 'How many figures stay submitted because whoever accepted the report told them.',
    }),
  })
  .meta({ id: 'AcceptedReport' });

export const allowedContract = z
  .array(z.enum([...REPORT_ACTIONS, 'write', 'amend']))
  .meta({ description: 'What whoever asks can do now.' });
