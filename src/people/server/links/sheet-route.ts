import { z } from 'zod';
import { ROLES } from '#kernel/actor.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { SHEET_FIELDS } from '#people/model/links/sheet-columns.ts';
import type { SheetProblem } from '#people/model/links/sheet-problems.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import { permitted } from '#platform/server/http/access.ts';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { saidProblemContract } from '#platform/server/http/problem-answer.ts';
import { askRoute, type Route } from '#platform/server/http/route.ts';
import { languageContract } from './invitation-contract.ts';
import { readInvitationSheet } from './read-invitation-sheet.ts';

const LONGEST_NAME = 255;
/** As much as a body may hold: 700 KB, some ten thousand rows. */
const LONGEST_CONTENT = 1_000_000;

const sheetPersonContract = z.object({
  row: z.int().meta({ description: 'As a spreadsheet counts: the header is 1.' }),
  familyName: z.string(),
  middleName: z.string(),
  givenName: z.string(),
  login: z.string(),
  email: z.string(),
  language: languageContract,
  roles: z.array(
    z.object({
      role: z.enum(ROLES),
      unit: writtenId.nullable(),
      reach: z.enum(['alone', 'below']),
      from: z.string().optional(),
      until: z.string().optional(),
    }),
  ),
});

const faultyRowContract = z.object({
  row: z.int(),
  cells: z
    .partialRecord(z.enum(SHEET_FIELDS), z.string())
    .meta({ description: 'What stands in the row, as text, by what its columns tell.' }),
});

const namedUnitContract = z.object({
  id: writtenId,
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
});

/** Reads a sheet of people; nobody is invited by it. */
export const INVITATION_SHEET_ROUTE: Route<SheetProblem | HttpProblem> = askRoute(
  '/api/v1/invitations/sheet',
  {
    summary: 'Reads a sheet of people who are to be invited, and says all that is wrong with it',
    description:
      'An Excel workbook (.xlsx), of which the first sheet is read, or CSV in UTF-8. The first row names the columns, in Vietnamese or English. Who is sound is answered as POST /invitations takes it, without `row`.',
    access: permitted(PEOPLE_RULES, 'manage-accounts'),
    body: z.strictObject({
      name: writtenText(LONGEST_NAME).meta({ description: 'Of the file, for places of problems.' }),
      content: writtenText(LONGEST_CONTENT)
        .regex(/^[A-Za-z0-9+/]*={0,2}$/u)
        .meta({
          description: 'The file in base64.',
        }),
    }),
    answer: z.object({
      people: z.array(sheetPersonContract),
      faultyRows: z
        .array(faultyRowContract)
        .meta({ description: 'The rows with the problems that are listed.' }),
      units: z
        .array(namedUnitContract)
        .meta({ description: 'What the units of the roles are called.' }),
      problems: z.array(saidProblemContract),
      problemCount: z.int().meta({ description: 'How many there are; the first are listed.' }),
    }),
  },
)
  .command(async (database, { body, asker: { today }, visitor: { language } }) => ({
    kind: 'done',
    ...(await readInvitationSheet(database, {
      name: body.name,
      content: Buffer.from(body.content, 'base64'),
      today,
      language,
    })),
  }))
  .present(({ people, faultyRows, units, problems: { shown, count } }, say) => ({
    people: people.map(({ roles, ...person }) => ({ ...person, roles: [...roles] })),
    faultyRows: faultyRows.map(({ number: row, cells }) => ({ row, cells })),
    units: [...units],
    problems: shown.map(say),
    problemCount: count,
  }));
