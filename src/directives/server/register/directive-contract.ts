import { z } from 'zod';
import {
  DIRECTIVE_STANDINGS,
  STANDING_ACTIONS,
} from '#directives/model/register/directive-life-cycle.ts';
import { DIRECTIVE_KINDS } from '#directives/model/register/directive.ts';
import { keptFileContract } from '#platform/server/files/file-routes.ts';
import { toldName, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';

const LONGEST = { number: 50, symbol: 50, issuer: 300, subject: 1000, by: 300 } as const;

/** What is told of a directive. */
export const directiveBody = z.strictObject({
  number: toldName(LONGEST.number).min(1),
  symbol: toldName(LONGEST.symbol).min(1),
  kind: z.enum(DIRECTIVE_KINDS),
  issuer: toldName(LONGEST.issuer).min(1),
  issuedOn: writtenDay,
  subject: toldName(LONGEST.subject).min(1),
  file: writtenId.nullable().default(null).meta({ description: 'A kept file with its text.' }),
  studyBy: writtenDay.nullable().default(null),
  isAnother: z.boolean().default(false).meta({
    description: 'Another document than the one of that number, symbol and issuer that is there.',
  }),
});

const standingEnd = { on: writtenDay, by: toldName(LONGEST.by).min(1) };

/** What became of a directive, since when and by which document. */
export const standingBody = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('amend'), ...standingEnd }),
  z.strictObject({ action: z.literal('replace'), ...standingEnd }),
  z.strictObject({ action: z.literal('withdraw'), ...standingEnd }),
  z.strictObject({ action: z.literal('restore') }),
]);

const LONGEST_LEVEL = 200;
const MOST_UNITS = 5000;

/** To whom a directive is sent. */
export const sendingBody = z.strictObject({
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('units'), units: z.array(writtenId).min(1).max(MOST_UNITS) }),
    z.strictObject({ kind: z.literal('level'), level: toldName(LONGEST_LEVEL).min(1) }),
    z.strictObject({ kind: z.literal('below'), unit: writtenId }),
    z.strictObject({ kind: z.literal('lowest'), unit: writtenId }),
  ]),
});

export const directiveParams = z.strictObject({ directive: writtenId });

export const studyParams = z.strictObject({ directive: writtenId, unit: writtenId });

/** What was made or changed, and its version now. */
export const changedContract = z
  .object({ id: writtenId, version: z.int() })
  .meta({ id: 'DirectiveChanged', description: 'What was made or changed, and its version now.' });

const told = {
  id: writtenId,
  number: z.string(),
  symbol: z.string(),
  kind: z.enum(DIRECTIVE_KINDS),
  issuer: z.string(),
  issuedOn: z.string(),
  subject: z.string(),
  studyBy: z.string().nullable(),
  standing: z.enum(DIRECTIVE_STANDINGS),
  standingOn: z.string().nullable(),
  standingBy: z.string().nullable(),
  registeredYear: z.int(),
  arrivalNumber: z.int(),
};

const counts = {
  sent: z.int().meta({ description: 'Units in sight that have it, each once.' }),
  acknowledged: z.int().meta({ description: 'With those who have studied it since.' }),
  studied: z.int(),
};

export const countsContract = z.object(counts).meta({ id: 'StudyCounts' });

export const listedDirective = z
  .object({
    ...told,
    ...counts,
    waiting: z.int().meta({ description: 'Units of whoever asks that have still to study it.' }),
  })
  .meta({ id: 'ListedDirective', description: 'A directive of the register, with its coverage.' });

/** "`studied` of `total` directives studied in `unitsStudiedAll` of `units` units". */
export const coverageContract = z
  .object({
    ...{ studied: z.int(), total: z.int(), unitsStudiedAll: z.int(), units: z.int() },
    overAfterStudy: z.int().meta({
      description:
        'Those withdrawn or replaced after some unit in sight had studied them; in none of the others.',
    }),
  })
  .meta({
    id: 'DirectiveCoverage',
    description:
      'Of the directives that bind: those that some unit in sight has studied, and all; units that have studied every one they were sent, and all that were sent one.',
  });

export const calledUnit = z
  .object({ id: writtenId, code: z.string(), name: z.string(), nameEn: z.string() })
  .meta({ id: 'DirectiveUnitName' });

/** Whether a file is there, and what it is. */
export const joinedFile = keptFileContract.nullable();

export const directiveAnswer = z
  .object({
    ...told,
    ...counts,
    file: joinedFile,
    anotherOf: z
      .object({ id: writtenId, registeredYear: z.int(), arrivalNumber: z.int() })
      .nullable()
      .meta({ description: 'The first of the same number, symbol and issuer.' }),
    mine: z.array(calledUnit.extend({ state: z.enum(['sent', 'acknowledged']) })).meta({
      description: 'Units of whoever asks that have still to study it; the first twenty.',
    }),
    levels: z.array(z.string()).meta({
      description: 'Levels of units today, for who may send it; the highest first.',
    }),
    allowed: z
      .array(z.enum([...STANDING_ACTIONS, 'correct', 'send']))
      .meta({ description: 'What whoever asks may do with it now.' }),
  })
  .meta({ id: 'Directive' });
