import type { Role } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { HeirBook } from '#organisation/model/reorganisation/heir-book.ts';
import type { OpenWork } from '#organisation/model/reorganisation/open-work.ts';
import type { Basis } from '#organisation/model/succession/succession.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import type { KeptOrganisation } from './kept-organisation.ts';

/** Who holds what was of units that ended, as it is and as it would be; found where somebody asks. */
export interface HeirBooks {
  readonly before: HeirBook;
  readonly after: HeirBook;
}

/** What others have to know, and may refuse, when the organisation changes from a day on. */
export interface OrganisationChanged<OtherProblem> {
  readonly before: KeptOrganisation;
  readonly after: KeptOrganisation;
  readonly from: Day;
  readonly event: number;
  readonly heirs: () => HeirBooks;
  /** Refuses the change; then nothing of it is kept. */
  readonly report: (problem: OtherProblem) => void;
}

/** Does what follows from a change of the organisation, in its transaction. */
export type OrganisationListener<OtherProblem> = (
  tx: Transaction,
  change: OrganisationChanged<OtherProblem>,
) => Promise<void>;

/** The organisation as it is, and as it would be from a day on. */
export interface OrganisationToBe {
  readonly before: Organisation;
  readonly after: Organisation;
  readonly from: Day;
  readonly heirs: () => HeirBooks;
}

/** The day on which somebody asks for a change, in the organisation's time zone. */
export interface ChangeOnDay {
  readonly today: Day;
}

/** All that a listener would refuse a change for, without the change being made. */
export type FindObstacles<OtherProblem> = (
  queries: Queries,
  change: OrganisationToBe & ChangeOnDay,
) => Promise<readonly OtherProblem[]>;

/** Who holds what was of units that have ended, and the day that is asked about. */
export interface HeirsOnDay {
  readonly heirs: HeirBook;
  readonly on: Day;
}

/**
 * What units leave open that end on a day; of a unit with nothing open nothing is said. With its own a
 * unit leaves what it held of others: `found` has the heirs as they are without the reorganisation.
 */
export type LoadOpenWork = (
  queries: Queries,
  units: readonly UnitId[],
  found: HeirsOnDay,
) => Promise<readonly OpenWork[]>;

/** Somebody who has no place; rooms above know people. */
export interface PersonWithoutPlace {
  readonly id: string;
  readonly name: string;
}

/** Whoever by a day has nothing left but what was of units that ended to nobody. */
export type FindWithoutPlace = (
  queries: Queries,
  then: HeirsOnDay,
) => Promise<readonly PersonWithoutPlace[]>;

/** A role that somebody has no more, as its unit ended and left it to nobody, or to one above it. */
export interface RoleEnding {
  readonly id: string;
  readonly role: Role;
  readonly unit: UnitId;
  readonly person: string;
  readonly name: string;
}

/** The roles that by a day have ended with their units, with each of those who had them. */
export type FindRolesEnded = (queries: Queries, then: HeirsOnDay) => Promise<readonly RoleEnding[]>;

/** What rooms above know of reorganisations: what they need, what is in their way, what follows. */
export interface ReorganisationFollowers<OtherProblem> {
  /** The bases by which figures are divided. */
  readonly loadBases: (queries: Queries) => Promise<readonly Basis[]>;
  readonly loadOpenWork: LoadOpenWork;
  readonly findObstacles: FindObstacles<OtherProblem>;
  readonly listener: (
    tx: Transaction,
    change: OrganisationChanged<OtherProblem> & ChangeOnDay,
  ) => Promise<void>;
  /** Left out by a room that knows no people. */
  readonly findWithoutPlace?: FindWithoutPlace;
  readonly findRolesEnded?: FindRolesEnded;
}

/** The same rooms, asked on one day. */
export interface FollowersOfDay<OtherProblem> extends Omit<
  ReorganisationFollowers<OtherProblem>,
  'findObstacles' | 'listener'
> {
  readonly findObstacles: (
    queries: Queries,
    change: OrganisationToBe,
  ) => Promise<readonly OtherProblem[]>;
  readonly listener: OrganisationListener<OtherProblem>;
}

export function followersOn<OtherProblem>(
  { findObstacles, listener, ...followers }: ReorganisationFollowers<OtherProblem>,
  today: Day,
): FollowersOfDay<OtherProblem> {
  return {
    ...followers,
    findObstacles: async (queries, change) => findObstacles(queries, { ...change, today }),
    listener: async (tx, change) => listener(tx, { ...change, today }),
  };
}

/** Several rooms as one: each is asked, in their order, and hears of the change. */
export function joinFollowers<OtherProblem>(
  followers: readonly ReorganisationFollowers<OtherProblem>[],
): ReorganisationFollowers<OtherProblem> {
  return {
    loadBases: async (queries) => {
      const bases = await inOrder(followers, async ({ loadBases }) => loadBases(queries));
      return [...new Set(bases)];
    },
    loadOpenWork: async (queries, units, found) =>
      inOrder(followers, async ({ loadOpenWork }) => loadOpenWork(queries, units, found)),
    findObstacles: async (queries, change) =>
      inOrder(followers, async ({ findObstacles }) => findObstacles(queries, change)),
    async listener(tx, change) {
      for (const { listener } of followers) await listener(tx, change);
    },
    findWithoutPlace: async (queries, then) =>
      inOrder(
        followers,
        async ({ findWithoutPlace }) => (await findWithoutPlace?.(queries, then)) ?? [],
      ),
    findRolesEnded: async (queries, then) =>
      inOrder(
        followers,
        async ({ findRolesEnded }) => (await findRolesEnded?.(queries, then)) ?? [],
      ),
  };
}

/** One after the other: they share a connection. */
async function inOrder<Follower, Said>(
  followers: readonly Follower[],
  ask: (follower: Follower) => Promise<readonly Said[]>,
): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const follower of followers) said.push(...(await ask(follower)));
  return said;
}
