import { z } from 'zod';
import { MEMBER_SEATS } from '#people/model/posts/decide-membership.ts';
import { writtenName, type PersonName } from '#people/model/names/person-name.ts';
import { answeredStretch } from '#people/server/posts/post-contract.ts';
import { toldName, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';

const LONGEST_NAME = 100;

/** A person as it is told. */
export const toldPersonContract = z.strictObject({
  familyName: toldName(LONGEST_NAME).default(''),
  middleName: toldName(LONGEST_NAME).default(''),
  givenName: toldName(LONGEST_NAME),
  birthDate: writtenDay.optional().meta({
    description: 'Only to order people of one name, the older first; seldom needed.',
  }),
});

export const placeContract = z
  .object({ id: writtenId, code: z.string(), name: z.string(), nameEn: z.string() })
  .nullable()
  .meta({ description: 'The unit where it lies today; null: nobody has taken it over.' });

const nameParts = { familyName: z.string(), middleName: z.string(), givenName: z.string() };

const personAnswer = {
  id: writtenId,
  name: z.string().meta({ description: 'Family, middle and given name.' }),
  ...nameParts,
  birthDate: z
    .string()
    .nullable()
    .meta({ description: 'null: not told, or not for whoever asks.' }),
};

export const listedPersonContract = z
  .object({
    ...personAnswer,
    posts: z.array(
      z.object({
        post: writtenId,
        title: z.string(),
        titleEn: z.string(),
        isActing: z.boolean(),
        unit: placeContract,
      }),
    ),
  })
  .meta({ id: 'ListedPerson', description: 'A person with the posts held today.' });

const accountContract = z
  .object({
    id: writtenId,
    login: z.string().nullable(),
    state: z
      .enum(['invited', 'open', 'closed'])
      .meta({ description: 'invited: has not come in yet. closed: for good.' }),
  })
  .nullable()
  .meta({
    description:
      'The open account, else the one that was closed last; null: none, or not for whoever asks.',
  });

const placesContract = z
  .array(
    z.object({
      unit: z.object({ id: writtenId, code: z.string(), name: z.string(), nameEn: z.string() }),
      ...answeredStretch,
    }),
  )
  .meta({
    description:
      'In which units it lay, the earliest first, by their names of then; they end before it does where nobody took the last one over.',
  });

export const personContract = z
  .object({
    ...personAnswer,
    isErased: z.boolean(),
    mayCorrect: z.boolean().meta({ description: 'Whether whoever asks may correct the name.' }),
    account: accountContract,
    version: z.int(),
    holdings: z.array(
      z.object({
        holding: writtenId,
        version: z.int(),
        post: writtenId,
        title: z.string(),
        titleEn: z.string(),
        isActing: z.boolean(),
        unit: placeContract,
        places: placesContract,
        ...answeredStretch,
      }),
    ),
    memberships: z.array(
      z.object({
        membership: writtenId,
        version: z.int(),
        body: writtenId,
        name: z.string(),
        nameEn: z.string(),
        seat: z.enum(MEMBER_SEATS),
        unit: placeContract,
        places: placesContract,
        ...answeredStretch,
      }),
    ),
  })
  .meta({ id: 'Person', description: 'A person with all posts and seats, the latest first.' });

export function presentName(name: PersonName): PersonName & { readonly name: string } {
  const { familyName, middleName, givenName } = name;
  return { name: writtenName(name), familyName, middleName, givenName };
}
