import type { Day } from '#kernel/day.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { namesOf, type NamedPeople } from '#people/server/names/names-of.ts';
import { bodiesWhere, postsWhere } from '#people/server/posts/kept-posts.ts';
import { calledUnit, type CalledUnit } from '#people/server/posts/place-names.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** A person as an answer shows one; without a name where the person was erased. */
export interface CalledPerson {
  readonly id: string;
  readonly name: string;
  /** The title of the post, or the name of the body; empty: neither. */
  readonly title: string;
  readonly titleEn: string;
}

/** How everybody and everything in some conferences is called. */
export interface KnownNames {
  /** In the order of names. */
  readonly people: NamedPeople;
  readonly person: (id: string, by?: string | null) => CalledPerson;
  readonly unit: (id: string) => CalledUnit | undefined;
  /** For which unit a post or body was made. */
  readonly unitOf: (by: string) => CalledUnit | undefined;
  /** Where today lies what is of a unit. */
  readonly place: (id: string) => CalledUnit | undefined;
}

interface Asked {
  readonly people: readonly (string | null)[];
  /** Posts and bodies. */
  readonly places: readonly (string | null)[];
  readonly kept: CachedOrganisation | undefined;
  readonly today: Day;
}

/** Reads how people, posts and bodies are called now, and units on a day. */
export async function knownNames(
  queries: Queries,
  { people: persons, places, kept, today }: Asked,
): Promise<KnownNames> {
  const people = await namesOf(queries, persons.filter(isTold));
  const ids = [...new Set(places.filter(isTold))];
  const titles = new Map(
    [
      ...(await postsWhere(queries, { where: 'post = any($1::uuid[])', values: [ids] })),
      ...(await bodiesWhere(queries, { where: 'body = any($1::uuid[])', values: [ids] })),
    ].map(({ id, name, nameEn, unit }) => [id, { title: name, titleEn: nameEn, unit }]),
  );
  return {
    people,
    person(id, by) {
      const name = people.get(id);
      const { title, titleEn } = titles.get(by ?? '') ?? { title: '', titleEn: '' };
      return { id, name: name === undefined ? '' : writtenName(name), title, titleEn };
    },
    unit: (id) => calledUnit(kept, id, today),
    unitOf(by) {
      const unit = titles.get(by)?.unit;
      return unit === undefined ? undefined : calledUnit(kept, unit, today);
    },
    place(id) {
      const place = kept && livingPlace(kept, id, today);
      return place === undefined ? calledUnit(kept, id, today) : calledUnit(kept, place, today);
    },
  };
}

function isTold(id: string | null): id is string {
  return id !== null;
}
