import { z } from 'zod';
import { holdsSomewhere } from '#kernel/permission.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { heirBookOf, organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import type { SeenOrganisation } from '#organisation/server/unit-subject.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import {
  CHANGED_VERSION,
  changedContract,
  presentChanged,
} from '#people/server/posts/post-contract.ts';
import { placeOn } from '#people/server/posts/place-names.ts';
import { noSuch } from '#people/server/posts/post-refusals.ts';
import { presentStretch } from '#people/server/posts/present-posts.ts';
import type { Database } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { toldDay, writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { accountOfPerson } from './account-of-person.ts';
import { correctPerson, makePerson, type PersonWish } from './change-person.ts';
import { findPeople, findPerson, type FoundPerson } from './find-people.ts';
import { correctableBy, mayCorrectPerson } from './person-correction.ts';
import {
  listedPersonContract,
  personContract,
  presentName,
  toldPersonContract,
} from './person-contract.ts';
import { bodiesJoinedBy, postsHeldBy } from './person-places.ts';
import { presentPlaces } from './present-places.ts';

const LONGEST_PAGE = 500;
const PAGE = 100;
const LONGEST_SEARCH = 200;

const peopleQuery = z.strictObject({
  search: writtenText(LONGEST_SEARCH)
    .optional()
    .meta({ description: 'Words of the name, whatever their case, marks and order.' }),
  unit: writtenId
    .optional()
    .meta({ description: 'Only those who hold a post of it today, or are in a body of it.' }),
  after: writtenId.optional().meta({ description: 'The person that ended the page before.' }),
  limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(PAGE),
});

/** People, in the order of their names. */
export const PEOPLE_ROUTE = readRoute('/api/v1/people', {
  summary: 'Lists people with the posts they hold today',
  description: 'By given name, then family name, then middle name; of one name the older first.',
  access: permitted(PEOPLE_RULES, 'read-people'),
  query: peopleQuery,
  answer: z.object({ people: z.array(listedPersonContract) }),
})
  .command((database, { asker, query }) => listPeople(database, asker, query))
  .present(({ people, held, kept, asker, correctable }) => ({
    people: people.map((person) => ({
      ...presentPerson(person, correctable),
      posts: held
        .filter((each) => each.person === person.id)
        .map(({ post, title, titleEn, isActing, unit }) => {
          const place = placeOn(kept, unit, asker.today) ?? null;
          return { post, title, titleEn, isActing, unit: place };
        }),
    })),
  }));

async function listPeople(database: Database, asker: Asker, query: z.output<typeof peopleQuery>) {
  const { unit, search, after, limit } = query;
  const { today } = asker;
  const found = await database.snapshot(async (view) => {
    const kept = await organisationCacheOf(database).current(view);
    const units =
      unit === undefined
        ? undefined
        : [unit, ...(kept ? heirBookOf(kept).heldByOn(unit as UnitId, today) : [])];
    const real = units?.filter((id) => !id.includes('~'));
    const people = await findPeople(view, { search, units: real, day: today, after, limit });
    const ids = people.map(({ id }) => id);
    const held = await postsHeldBy(view, ids, today);
    return { people, held, kept };
  });
  const ids = found.people.map(({ id }) => id);
  const correctable = await correctableBy(seenBy(database, asker), ids, asker);
  return { kind: 'done', ...found, asker, correctable } as const;
}

const personParams = z.strictObject({ person: writtenId });

export const PERSON_ROUTE = readRoute('/api/v1/people/:person', {
  summary: 'One person with every post held and every body joined',
  description: 'Of one who was erased: no name, and what was held and joined.',
  access: permitted(PEOPLE_RULES, 'read-people'),
  params: personParams,
  answer: personContract,
})
  .command((database, { asker, params }) => readPerson(database, asker, params.person))
  .present(
    ({ person, account, held, joined, kept, asker, correctable }) => ({
      ...presentPerson(person, correctable),
      mayCorrect: correctable.has(person.id) && !person.isErased,
      isErased: person.isErased,
      account,
      version: person.version,
      holdings: held.map(({ person: _, unit, period, ...holding }) => ({
        ...holding,
        ...presentPlaces({ kept, unit, period, today: asker.today }),
        ...presentStretch(period),
      })),
      memberships: joined.map(({ person: _, unit, period, ...membership }) => ({
        ...membership,
        ...presentPlaces({ kept, unit, period, today: asker.today }),
        ...presentStretch(period),
      })),
    }),
    { version: ({ person }) => person.version },
  );

async function readPerson(database: Database, asker: Asker, id: string) {
  const correctable = await correctableBy(seenBy(database, asker), [id], asker);
  return database.snapshot(async (view) => {
    const person = await findPerson(view, id);
    if (person === undefined) return { kind: 'refused', problem: noSuch(id) } as const;
    const kept = await organisationCacheOf(database).current(view);
    const held = await postsHeldBy(view, [id]);
    const joined = await bodiesJoinedBy(view, [id]);
    const maySeeAccount = holdsSomewhere(PEOPLE_RULES['read-accounts'], asker);
    const account = maySeeAccount ? ((await accountOfPerson(view, id)) ?? null) : null;
    return { kind: 'done', person, account, held, joined, kept, asker, correctable } as const;
  });
}

function seenBy(database: Database, { revision }: Asker): SeenOrganisation {
  return { database, revision };
}

export const MAKE_PERSON_ROUTE = createRoute('/api/v1/people', {
  summary: 'Enters a person',
  access: permitted(PEOPLE_RULES, 'manage-people'),
  body: toldPersonContract,
  answer: changedContract,
})
  .command((tx, { asker, body }) => makePerson(tx, wishOf(body, asker), asker.account))
  .present(presentChanged, {
    ...CHANGED_VERSION,
    location: ({ id }) => `/api/v1/people/${id}`,
  });

export const CORRECT_PERSON_ROUTE = changeRoute('PUT /api/v1/people/:person', {
  summary: 'Corrects what a person is called, or the birth date',
  access: mayCorrectPerson(),
  description:
    'Over a unit where the person holds a post or a seat; of somebody who holds none, anywhere; of somebody with a role for the whole organisation, for the whole.',
  params: personParams,
  body: toldPersonContract,
  answer: changedContract,
})
  .command((tx, { asker, params, seen, body }) => {
    const correction = { id: params.person, seen, wish: wishOf(body, asker) };
    return correctPerson(tx, correction, asker.account);
  })
  .present(presentChanged, CHANGED_VERSION);

function wishOf(
  { birthDate, ...name }: z.output<typeof toldPersonContract>,
  { today }: Asker,
): PersonWish {
  return { name, birthDate: birthDate === undefined ? undefined : toldDay(birthDate), today };
}

/** The birth date is for those who may correct it; to all others posts tell people of one name apart. */
function presentPerson({ id, name, birthDate }: FoundPerson, correctable: ReadonlySet<string>) {
  return { id, ...presentName(name), birthDate: correctable.has(id) ? birthDate : null };
}
