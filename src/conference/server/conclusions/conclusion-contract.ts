import { z } from 'zod';
import { CONCLUSION_ACTIONS, CONCLUSION_STATES } from '#conference/model/conclusions/conclusion.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';

export const unitAnswer = z.object({
  id: writtenId,
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
});

/** How far the tasks of a conclusion have come. */
export const coverageAnswer = z
  .object({
    all: z.int(),
    done: z.int(),
    confirmed: z.int(),
    inProgress: z.int(),
    notBegun: z.int(),
    overdue: z.int(),
  })
  .meta({ id: 'ConclusionCoverage', description: 'In tasks; those withdrawn are in no count.' });

const assignmentAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('named'), units: z.array(unitAnswer) }),
  z.object({ kind: z.literal('together'), lead: unitAnswer, supporting: z.array(unitAnswer) }),
  z.object({ kind: z.literal('level'), level: z.string() }),
]);

export const conclusionAnswer = z
  .object({
    id: writtenId,
    version: z.int().meta({ description: 'For `If-Match` of whoever changes it.' }),
    conference: writtenId,
    number: z.int(),
    text: z.string(),
    product: z.string(),
    dueDay: z.string(),
    assignment: assignmentAnswer,
    difficulties: z.array(writtenId),
    state: z.enum(CONCLUSION_STATES),
    issuedDay: z.string().nullable(),
    coverage: coverageAnswer.nullable().meta({ description: 'null: not issued.' }),
    allowed: z.array(z.enum(CONCLUSION_ACTIONS)),
  })
  .meta({ id: 'Conclusion' });
