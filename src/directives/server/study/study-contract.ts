import { z } from 'zod';
import { STUDY_DEEDS } from '#directives/model/study/allowed-study.ts';
import { STUDY_ACTIONS, STUDY_STATES } from '#directives/model/study/sent-directive-life-cycle.ts';
import { DIRECTIVE_STANDINGS } from '#directives/model/register/directive-life-cycle.ts';
import { DIRECTIVE_KINDS } from '#directives/model/register/directive.ts';
import { toldName, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import {
  calledUnit,
  countsContract,
  joinedFile,
} from '#directives/server/register/directive-contract.ts';

const LONGEST = { reason: 1000, place: 300, number: 50, title: 500 } as const;
/** More than that no hall holds. */
const MOST_PEOPLE = 1_000_000;

export const stepBody = z.strictObject({
  action: z.enum(STUDY_ACTIONS),
  reason: toldName(LONGEST.reason).min(1).nullable().default(null).meta({
    description: 'Why some of those summoned are absent to the end; nobody is named in it.',
  }),
});

export const programmeBody = z.strictObject({
  number: toldName(LONGEST.number).nullable().default(null),
  symbol: toldName(LONGEST.number).nullable().default(null),
  title: toldName(LONGEST.title).min(1),
  on: writtenDay,
  file: writtenId.nullable().default(null),
});

const heldSession = {
  heldOn: writtenDay,
  place: toldName(LONGEST.place).min(1),
  speaker: writtenId.nullable().default(null).meta({ description: 'A person, by identity.' }),
  summoned: z.int().min(1).max(MOST_PEOPLE),
  attended: z.int().min(0).max(MOST_PEOPLE),
};

export const sessionBody = z.strictObject({
  ...heldSession,
  makesUpFor: writtenId.nullable().default(null).meta({
    description: 'The session whose absent were summoned anew: `summoned` is how many they were.',
  }),
});

export const correctedSession = z.strictObject(heldSession);

export const sessionParams = z.strictObject({ session: writtenId });

const programmeAnswer = z
  .object({
    number: z.string().nullable(),
    symbol: z.string().nullable(),
    title: z.string(),
    on: z.string(),
    hasFile: z.boolean(),
  })
  .nullable()
  .meta({ description: 'The action programme; null: none is named.' });

const attendance = {
  sessionCount: z.int(),
  summoned: z.int().meta({ description: 'People, each once.' }),
  attended: z.int(),
  absent: z.int().meta({ description: 'Summoned, and in no session yet.' }),
};

const study = {
  unit: calledUnit,
  heir: calledUnit
    .nullable()
    .meta({ description: 'Of a unit that ended, who has it to study now.' }),
  state: z.enum(STUDY_STATES),
  sentOn: z.string(),
  acknowledgedOn: z.string().nullable(),
  studiedOn: z.string().nullable(),
  programme: programmeAnswer,
  ...attendance,
};

export const listedStudy = z
  .object(study)
  .meta({ id: 'ListedStudy', description: 'A directive in one unit that it was sent to.' });

export const branchAnswer = z
  .object({ unit: calledUnit, hasBelow: z.boolean(), ...countsContract.shape })
  .meta({ id: 'StudyBranch', description: 'A directive in the branch of a unit.' });

const sessionAnswer = z
  .object({
    id: writtenId,
    version: z.int(),
    heldOn: z.string(),
    place: z.string(),
    speaker: z.object({ id: writtenId, name: z.string() }).nullable(),
    summoned: z.int(),
    attended: z.int(),
    makesUpFor: writtenId.nullable(),
    absent: z.int().meta({ description: 'Of a first session: who has been in none yet.' }),
  })
  .meta({ id: 'StudySession' });

export const studyAnswer = z
  .object({
    ...study,
    directive: z.object({
      id: writtenId,
      number: z.string(),
      symbol: z.string(),
      kind: z.enum(DIRECTIVE_KINDS),
      issuer: z.string(),
      subject: z.string(),
      issuedOn: z.string(),
      studyBy: z.string().nullable(),
      standing: z.enum(DIRECTIVE_STANDINGS),
    }),
    absenceReason: z.string().nullable(),
    programmeFile: joinedFile,
    sessions: z.array(sessionAnswer),
    allowed: z.array(z.enum(STUDY_DEEDS)).meta({ description: 'What whoever asks may do now.' }),
  })
  .meta({ id: 'Study', description: 'A directive in one unit, with the sessions it held.' });
