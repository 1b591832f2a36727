import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import {
  noSuchThing,
  verbsOver,
  type ConferenceVerb,
} from '#conference/server/conference-access.ts';
import { tasksOfConclusions } from '#conference/server/conclusions/conclusion-tasks.ts';
import { levelsBelow } from '#conference/server/conclusions/meant-units.ts';
import { issuedBefore } from '#conference/server/conclusions/issued-conclusions.ts';
import type { Conclusion } from '#conference/model/conclusions/conclusion.ts';
import { conferenceSight, type ConferenceSight } from '#conference/model/conference-sight.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Day } from '#kernel/day.ts';
import { openDifficulties } from '#reports/server/difficulties/read-difficulties.ts';
import type { DifficultyFields } from '#reports/server/report-records.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type { FoundTasks } from '#plans/server/tasks/tasks-of.ts';
import { heldConference, type HeldConference } from './held-conference.ts';
import { personOf } from './own-conferences.ts';
import { knownNames, type KnownNames } from './known-names.ts';

/** A conference with whatever its answer needs. */
export interface ReadConference extends HeldConference {
  readonly names: KnownNames;
  readonly followUp: readonly Kept<Conclusion>[];
  readonly tasks: FoundTasks;
  /** Raised in reports, and still to be answered by the unit that confers. */
  readonly difficulties: readonly Kept<DifficultyFields>[];
  /** Of the units below the one that confers, the highest first. */
  readonly levels: readonly string[];
  readonly verbs: readonly ConferenceVerb[];
  readonly sight: ConferenceSight;
  /** The person that asks. */
  readonly asking: string | undefined;
}

export interface ReadAnswer {
  readonly kind: 'done';
  readonly read: ReadConference;
  readonly today: Day;
  /** Clocks count from it. */
  readonly now: Date;
}

export async function readConference(
  database: Database,
  asker: Asker,
  id: string,
): Promise<ReadAnswer | ConferenceRefusal> {
  const found = await database.snapshot(async (view) => {
    const held = await heldConference(view, id);
    if (held === undefined) return undefined;
    const kept = await organisationCacheOf(database).current(view);
    const followUp = await issuedBefore(view, held.conference);
    const asked = { kept, today: asker.today };
    const names = await knownNames(view, { ...namedIn(held), ...asked });
    const conclusions = [...held.conclusions, ...followUp];
    const tasks = await tasksOfConclusions(view, { conclusions, ...asked });
    const difficulties = await openDifficulties(view, { ...held.conference, today: asker.today });
    const levels = levelsBelow(kept, held.conference.unit, asker.today);
    return { ...held, names, followUp, tasks, difficulties, levels };
  });
  if (found === undefined) return refusedFor(noSuchThing(id));
  const [verbs = []] = await verbsOver(database, asker, [found.conference.unit]);
  const asking = await personOf(database, asker.account);
  const read = withinSight({ ...found, verbs, asking, sight: conferenceSight(verbs) });
  return { kind: 'done', read, today: asker.today, now: new Date() };
}

/** Without what is not settled yet, for whoever does not work with it. */
function withinSight(read: ReadConference): ReadConference {
  if (read.sight.seesDrafts) return read;
  const { minutes, items, contributions, conclusions } = read;
  const issued = conclusions.filter(({ state }) => state === 'issued');
  // What is noted is the draft of the minutes.
  const isNoted = minutes?.state === 'signed';
  const unnoted = <Noted>(each: Noted) => (isNoted ? each : { ...each, note: '' });
  return {
    ...{ ...read, conclusions: issued, difficulties: [], levels: [] },
    ...{ items: items.map(unnoted), contributions: contributions.map(unnoted) },
  };
}

/** Whose names an answer about a conference needs. */
export function namedIn({ conference, items, delegates }: HeldConference): {
  readonly people: readonly (string | null)[];
  readonly places: readonly (string | null)[];
} {
  return {
    people: [
      ...[conference.chairPerson, conference.actingChair, conference.secretaryPerson],
      ...items.map(({ presenter }) => presenter),
      ...delegates.map(({ person }) => person),
    ],
    places: [
      ...[conference.chairPost, conference.actingChairPost, conference.secretaryPost],
      ...items.map(({ presenterPost }) => presenterPost),
      ...delegates.flatMap(({ post, body }) => [post, body]),
    ],
  };
}
