import { z } from 'zod';
import { ROLES } from '#kernel/actor.ts';
import {
  toldName,
  writtenDay,
  writtenId,
  writtenText,
} from '#platform/server/http/contract-values.ts';

export const LONGEST_NAME = 100;
export const LONGEST_LOGIN = 100;
const LONGEST_EMAIL = 254;
const MOST_ROLES = 20;
/** More come in several requests: each is all or nothing. */
export const MOST_PEOPLE = 500;

export const languageContract = z.enum(['vi', 'en']);

/** A role that a person who is invited is to have. */
export const wishedRoleContract = z
  .strictObject({
    role: z.enum(ROLES),
    unit: writtenId.nullable().meta({ description: 'null: the whole organisation.' }),
    reach: z.enum(['alone', 'below']),
    from: writtenDay.optional().meta({ description: 'Left out: from today.' }),
    until: writtenDay.optional().meta({ description: 'The first day on which it holds no more.' }),
  })
  .meta({ id: 'WishedRole' });

/** A person who is to be invited. */
export const invitedPersonContract = z
  .strictObject({
    person: writtenId.optional().meta({
      description: 'Somebody who is entered already; names are left out then.',
    }),
    familyName: toldName(LONGEST_NAME).default(''),
    middleName: toldName(LONGEST_NAME).default(''),
    givenName: toldName(LONGEST_NAME).default(''),
    login: writtenText(LONGEST_LOGIN),
    email: writtenText(LONGEST_EMAIL).default(''),
    language: languageContract,
    roles: z.array(wishedRoleContract).max(MOST_ROLES),
  })
  .meta({ id: 'InvitedPerson' });

export type WishedPerson = z.output<typeof invitedPersonContract>;
export type WishedRole = z.output<typeof wishedRoleContract>;

const instant = z.string().meta({ format: 'date-time' });

/** A link as it is handed over. */
export const handedLinkContract = z.object({
  link: z.string().meta({ description: 'To be handed to its owner; told this once.' }),
  expiresAt: instant,
  isMailed: z.boolean().meta({ description: 'Whether it was sent to the address of the account.' }),
});

export const invitedContract = handedLinkContract
  .extend({ account: writtenId, person: writtenId, login: z.string(), name: z.string() })
  .meta({ id: 'Invited' });

export const openInvitationContract = z
  .object({
    account: writtenId,
    person: writtenId,
    login: z.string(),
    name: z.string(),
    email: z.string(),
    language: languageContract,
    madeAt: instant,
    expiresAt: instant,
    isExpired: z.boolean(),
  })
  .meta({ id: 'OpenInvitation', description: 'Somebody who has not come in yet.' });
