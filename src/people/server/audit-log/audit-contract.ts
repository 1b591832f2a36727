import { z } from 'zod';
import { writtenDay, writtenId, writtenText } from '#platform/server/http/contract-values.ts';

const LONGEST_PAGE = 500;
const LONGEST_NAME = 100;

/** Which events are meant; of the list and of its file alike. */
export const filterContract = z.strictObject({
  from: writtenDay.optional().meta({ description: 'Recorded on this day or later.' }),
  until: writtenDay.optional().meta({ description: 'Recorded before this day.' }),
  actor: writtenText(LONGEST_NAME)
    .optional()
    .meta({ description: 'The identity of an account; or operator, import or sample.' }),
  kind: writtenText(LONGEST_NAME).optional(),
  unit: writtenId.optional().meta({ description: 'Only events that name this unit.' }),
});

/** The number of an event, as a text. */
export const writtenEventNumber = z
  .string()
  .regex(/^[1-9]\d{0,17}$/)
  .meta({ example: '1657' });

export const eventsContract = filterContract.extend({
  after: writtenEventNumber
    .optional()
    .meta({ description: 'The number that ended the page before; left out: the newest.' }),
  limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(100),
});

export const eventContract = z
  .object({
    number: writtenEventNumber,
    recordedAt: z.iso.datetime(),
    actor: z.object({
      id: z.string(),
      name: z.string().nullable().meta({
        description: 'null: the person was erased, or nobody signed in (operator, import, sample).',
      }),
      isErased: z.boolean(),
    }),
    kind: z.string(),
    data: z.unknown().meta({
      description: 'What was before and what is after. null: too long for a list; read the event.',
    }),
    file: z.string().nullable().meta({ description: 'SHA-256 of the file with the rest.' }),
    hash: z.string().nullable().meta({ description: 'null: recorded before there were hashes.' }),
    linked: z.string().nullable().meta({ description: 'Its place in the chain; null: not yet.' }),
  })
  .meta({ id: 'AuditEvent', description: 'One event of the log.' });

export const toldNameContract = z
  .object({
    id: writtenId,
    kind: z.enum(['account', 'person', 'unit', 'post', 'body', 'role']),
    name: z.string().nullable().meta({ description: 'As it is now; null: erased.' }),
    nameEn: z.string(),
    holder: writtenId.nullable().meta({ description: 'Of a role: who was given or lent it.' }),
    unit: writtenId.nullable().meta({ description: 'Of a role: for which unit; null: all.' }),
  })
  .meta({ id: 'ToldName', description: 'What an identity in the log stands for.' });

export const headContract = z.object({
  position: z.string().meta({ description: 'How many events are linked; 0: none yet.' }),
  head: z.string().meta({ description: 'SHA-256, in hexadecimal digits.' }),
  event: writtenEventNumber.nullable().meta({ description: 'The last event in the chain.' }),
  linkedAt: z.iso.datetime().nullable(),
});
