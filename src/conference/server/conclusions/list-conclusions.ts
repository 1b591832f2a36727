import { CONCLUSION_TABLE, CONFERENCE_TABLE } from '#conference/server/conference-records.ts';
import type { Conclusion } from '#conference/model/conclusions/conclusion.ts';
import type { Conference } from '#conference/model/conference.ts';
import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import { conferenceSight } from '#conference/model/conference-sight.ts';
import type { Standing } from '#conference/model/conference-standing.ts';
import { periodProblem } from '#conference/model/decide-conference.ts';
import { verbsOver, type ConferenceVerb } from '#conference/server/conference-access.ts';
import { inSight } from '#conference/server/conferences/list-conferences.ts';
import { standingsNow } from '#conference/server/conferences/standing-now.ts';
import { knownNames, type KnownNames } from '#conference/server/conferences/known-names.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type { FoundTasks } from '#plans/server/tasks/tasks-of.ts';
import type { Day } from '#kernel/day.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import { tasksOfConclusions } from './conclusion-tasks.ts';

/** Conclusions with the conferences they are of, and whatever their answer needs. */
export interface ListedConclusions {
  readonly kind: 'done';
  readonly conferences: readonly Kept<Conference>[];
  readonly conclusions: readonly Kept<Conclusion>[];
  readonly tasks: FoundTasks;
  readonly names: KnownNames;
  /** What may be done, for each conference. */
  readonly verbs: readonly (readonly ConferenceVerb[])[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly today: Day;
}

/** The conclusions of all conferences that somebody may look into, with how far their tasks have come. */
export async function listConclusions(
  database: Database,
  asker: Asker,
  period?: string,
): Promise<ListedConclusions | ConferenceRefusal> {
  const problem = periodProblem(period);
  if (problem !== undefined) return refusedFor(problem);
  const all = await recordsWhere(database, CONFERENCE_TABLE, {
    ...(period !== undefined && { where: 'period = $1', values: [period] }),
    order: 'day desc, id desc',
  });
  const conferences = await inSight(database, asker, all);
  const units = conferences.map(({ unit }) => unit);
  const verbs = await verbsOver(database, asker, units);
  const drafting = conferences.filter((_, index) => conferenceSight(verbs[index] ?? []).seesDrafts);
  const conclusions = await recordsWhere(database, CONCLUSION_TABLE, {
    where: `conference = any($1::uuid[])
      and (state = 'issued' or state = 'drafted' and conference = any($2::uuid[]))`,
    values: [conferences.map(({ id }) => id), drafting.map(({ id }) => id)],
    order: 'conference, number',
  });
  const { today } = asker;
  const kept = await organisationCacheOf(database).current(database);
  const tasks = await tasksOfConclusions(database, { conclusions, kept, today });
  const names = await knownNames(database, { people: [], places: [], kept, today });
  const standings = await standingsNow(database, conferences);
  return { kind: 'done', conferences, conclusions, tasks, names, verbs, standings, today };
}
