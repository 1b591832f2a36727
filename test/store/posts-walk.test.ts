import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROOMS_FOLLOW } from '#entry/server/reorganisation-follow.ts';
import { LATEST, type Day } from '#kernel/day.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import { withReorganisationUnits } from '#organisation/model/reorganisation/step-units.ts';
import { versionOn, type UnitId } from '#organisation/model/unit.ts';
import {
  enterReorganisation,
  undoReorganisation,
} from '#organisation/server/change-reorganisations.ts';
import {
  heirBookOf,
  organisationCacheOf,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import { followersOn } from '#organisation/server/reorganisation-followers.ts';
import { enterPerson } from '#people/server/names/enter-person.ts';
import { givePost } from '#people/server/posts/change-holding.ts';
import { makePost } from '#people/server/posts/change-post.ts';
import { unitPostsOn } from '#people/server/posts/unit-posts.ts';
import { peopleWithoutPlace } from '#people/server/posts/without-place.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { eachStore } from '#test/support/store.ts';
import { tablesOf } from '#test/support/told-organisation.ts';
import { tellStore } from '#test/support/told-store.ts';

const ALWAYS = { from: undefined, until: undefined };
const CONTEXT = {
  actor: 'operator' as const,
  bases: ['population'],
  loadOpenWork: ROOMS_FOLLOW.loadOpenWork,
  listener: followersOn(ROOMS_FOLLOW, DAYS[1] ?? LATEST).listener,
};

/** Where each person is on a day: the units where a post is held, or nowhere. */
type Whereabouts = ReadonlyMap<string, readonly string[] | 'without place'>;

eachStore('through reorganisations entered and undone', (store) => {
  test('nobody who holds a post vanishes, and undoing brings everybody back', async () => {
    let entered = 0;
    await fc.assert(
      fc.asyncProperty(
        grownOrganisation,
        fc.array(fc.nat(5), { minLength: 20, maxLength: 20 }),
        async ({ seed, reorganisations }, chances) => {
          const { database } = store;
          await tellStore(database, tablesOf(seed, []));
          const kept = await organisationOf(database);
          const people = await postsHeld(database, kept);
          const walk = startWalk(database, kept);
          const before: { readonly id: string; readonly seen: unknown }[] = [];
          for (const [index, reorganisation] of reorganisations.entries()) {
            const seen = await whereaboutsOnDays(database, people);
            const id = await walk.enter(withChance(reorganisation, chances[index] ?? 0));
            if (id === undefined) continue;
            entered += 1;
            before.push({ id, seen });
            await whereaboutsOnDays(database, people);
          }
          for (const { id, seen } of before.toReversed()) {
            await walk.undo(id);
            expect(await whereaboutsOnDays(database, people)).toEqual(seen);
          }
        },
      ),
      { numRuns: 6 },
    );
    // Else the walk has shown nothing.
    expect(entered).toBeGreaterThan(0);
  });
});

/** Now and then nobody is to take over, or nobody is named. */
function withChance(reorganisation: Reorganisation, chance: number): Reorganisation {
  const { heirs = [], ...others } = reorganisation;
  if (chance === 0) return others;
  if (chance > 2) return reorganisation;
  return { ...others, heirs: heirs.map(({ unit }) => ({ unit, heir: null })) };
}

async function organisationOf(database: Database): Promise<CachedOrganisation> {
  const kept = await organisationCacheOf(database).current(database);
  if (kept === undefined) throw new Error('expected an organisation');
  return kept;
}

/** A post in each unit with a holder; every third also holds the post of the unit before. */
async function postsHeld(
  database: Database,
  { organisation: { units } }: CachedOrganisation,
): Promise<readonly string[]> {
  return database.transaction(async (tx) => {
    const people: string[] = [];
    let last: string | undefined;
    for (const [index, { id: unit }] of units.entries()) {
      const name = { familyName: 'Lê', middleName: '', givenName: `N${index}` };
      const { person } = await enterPerson(tx, { name }, 'operator');
      const wish = { title: 'Trưởng ban', titleEn: '', seats: 2, position: undefined };
      const post = done(await makePost(tx, { unit, body: null, ...wish, ...ALWAYS }, 'operator'));
      await give(tx, post, person);
      if (last !== undefined && index % 3 === 0) await give(tx, last, person);
      last = post;
      people.push(person);
    }
    return people;
  });
}

async function give(tx: Transaction, post: string, person: string): Promise<void> {
  done(await givePost(tx, { post, person, isActing: false, ...ALWAYS }, 'operator'));
}

function done(outcome: Awaited<ReturnType<typeof makePost>>): string {
  if (outcome.kind === 'refused') throw new Error(outcome.problem.code);
  return outcome.id;
}

/** Of every person it is known on each day, else this fails. */
async function whereaboutsOnDays(
  database: Database,
  people: readonly string[],
): Promise<readonly Whereabouts[]> {
  const kept = await organisationOf(database);
  const days: Whereabouts[] = [];
  for (const day of [0, 2, 4].flatMap((index) => DAYS[index] ?? [])) {
    const found = await whereaboutsOn(database, kept, day);
    expect([...found.keys()].toSorted()).toEqual(people.toSorted());
    days.push(found);
  }
  return days;
}

async function whereaboutsOn(
  database: Database,
  kept: CachedOrganisation,
  day: Day,
): Promise<Whereabouts> {
  const found = new Map<string, string[]>();
  for (const unit of kept.organisation.units) {
    if (versionOn(unit, day) === undefined) continue;
    const posts = await unitPostsOn(database, kept, { unit: unit.id, day });
    for (const { person } of posts?.holdings ?? []) {
      found.set(person, [...(found.get(person) ?? []), unit.id].toSorted());
    }
  }
  const left = await peopleWithoutPlace(database, heirBookOf(kept), day);
  for (const person of left) expect(found.has(person)).toBe(false);
  const whereabouts = new Map<string, readonly string[] | 'without place'>(found);
  for (const person of left) whereabouts.set(person, 'without place');
  return whereabouts;
}

function startWalk(database: Database, { organisation }: CachedOrganisation) {
  // The seed's units bear their identities as codes.
  const idOf = new Map<UnitId, UnitId>(
    organisation.units.map(({ id, versions }) => [versions[0].code as UnitId, id]),
  );
  return {
    async enter(next: Reorganisation): Promise<string | undefined> {
      const reorganisation = withReorganisationUnits(next, (unit) => idOf.get(unit) ?? unit);
      const outcome = await database.transaction((tx) =>
        enterReorganisation(tx, reorganisation, CONTEXT),
      );
      if (outcome.state === 'refused') return undefined;
      for (const [asked, made] of outcome.newUnits) idOf.set(asked as UnitId, made);
      return outcome.id;
    },
    async undo(id: string): Promise<void> {
      const seen = { id, version: 1 } as { id: never; version: number };
      const outcome = await database.transaction((tx) => undoReorganisation(tx, seen, CONTEXT));
      expect(outcome.state).toBe('done');
    },
  };
}
