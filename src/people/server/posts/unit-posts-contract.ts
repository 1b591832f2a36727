import { z } from 'zod';
import { BODY_KINDS } from '#people/model/posts/decide-body.ts';
import { MEMBER_SEATS } from '#people/model/posts/decide-membership.ts';
import { heldDays, placeContract, writtenRole } from '#people/server/roles/role-contract.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { answeredStretch } from './post-contract.ts';

const version = z.int().meta({ description: 'For `If-Match` of whoever changes it.' });

const formerUnitContract = z
  .object({ id: writtenId, code: z.string(), name: z.string(), nameEn: z.string() })
  .nullable()
  .meta({
    description: 'The unit that ended and whose heir holds it now; null: of the unit itself.',
  });

const personContract = { person: writtenId, name: z.string() };

export const bodyAnswer = z
  .object({
    id: writtenId,
    version,
    kind: z.enum(BODY_KINDS),
    name: z.string(),
    nameEn: z.string(),
    ...answeredStretch,
    terms: z.array(z.object({ id: writtenId, version, name: z.string(), ...answeredStretch })),
    members: z.array(
      z.object({
        membership: writtenId,
        version,
        ...personContract,
        seat: z.enum(MEMBER_SEATS),
        term: writtenId.nullable(),
        ...answeredStretch,
      }),
    ),
    carriedFrom: formerUnitContract,
  })
  .meta({
    id: 'UnitBody',
    description: 'A body of a unit with its terms and those in it on a day.',
  });

export const postAnswer = z
  .object({
    id: writtenId,
    version,
    title: z.string(),
    titleEn: z.string(),
    body: writtenId.nullable(),
    seats: z.int(),
    position: z.int(),
    ...answeredStretch,
    holders: z.array(
      z.object({
        holding: writtenId,
        version,
        ...personContract,
        isActing: z.boolean(),
        ...answeredStretch,
      }),
    ),
    roles: z
      .array(
        z.object({ id: writtenId, version, role: writtenRole, place: placeContract, ...heldDays }),
      )
      .meta({
        description:
          'Which it brings to whoever holds it, on the day or later, as far as whoever asks may read them.',
      }),
    isVacant: z.boolean().meta({ description: 'Nobody holds it, and nobody acts in it.' }),
    carriedFrom: formerUnitContract,
  })
  .meta({ id: 'UnitPost', description: 'A post with those who hold it on a day.' });
