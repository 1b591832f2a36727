import type { Conclusion } from '#conference/model/conclusions/conclusion.ts';
import { toldConference } from '#conference/model/told-conference.ts';
import { attendanceOf } from '#conference/model/delegates/presence.ts';
import { CONFERENCE_TABLE } from './conference-records.ts';
import { heldConference } from '#conference/server/conferences/held-conference.ts';
import { knownNames, type CalledPerson } from '#conference/server/conferences/known-names.ts';
import { namedIn } from '#conference/server/conferences/read-conference.ts';
import { presidingOver } from '#conference/model/presiding.ts';
import type { ConferenceState } from '#conference/model/conference-life-cycle.ts';
import type { Day } from '#kernel/day.ts';
import { unitsLyingIn } from '#organisation/server/living-place.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';

/** A conference as news tells of it. */
export interface ToldConference {
  readonly id: string;
  readonly title: string;
  /** `2026-07-10`. */
  readonly day: string;
  readonly place: string;
  readonly state: ConferenceState;
  /** Who was in the chair; before it is opened, who is called to it. */
  readonly chair: CalledPerson;
  /** Who presented the report; null: nobody is named. */
  readonly presenter: CalledPerson | null;
  /** Who was present at any time, of those summoned. */
  readonly present: number;
  readonly summoned: number;
  /** Those that are issued. */
  readonly conclusions: readonly Pick<Conclusion, 'number' | 'text' | 'product' | 'dueDay'>[];
}

interface Asked {
  readonly unit: string;
  readonly period: string;
  readonly today: Day;
  /** The conference that is told of already; null: the last one is meant. */
  readonly conference: string | null;
}

/**
 * The conference of a unit about a period as it is told of: the named one, or the last, its own before those of
 * units whose heir it is; `undefined`: there is none, or it was cancelled.
 */
export async function conferenceOf(
  queries: Queries,
  { unit, period, today, conference: named }: Asked,
): Promise<ToldConference | undefined> {
  const kept = await organisationSeenBy(queries);
  const units = kept === undefined ? [unit] : unitsLyingIn(kept, unit, today);
  const all = await recordsWhere(queries, CONFERENCE_TABLE, {
    where: 'unit = any($1::uuid[]) and period = $2 or id = $3',
    values: [units, period, named],
  });
  const found = toldConference(all, { unit, named });
  const held = found && (await heldConference(queries, found.id));
  if (held === undefined) return undefined;
  const { conference, items, delegates, conclusions } = held;
  const { person } = await knownNames(queries, { ...namedIn(held), kept: undefined, today });
  const report = items.find(({ kind, presenter }) => kind === 'report' && presenter !== null);
  const chaired = presidingOver(conference);
  const { id, title, day, place, state, quorum } = conference;
  const { present, summoned } = attendanceOf(delegates, quorum);
  return {
    ...{ id, title, day, place, state, present, summoned },
    chair: person(chaired.person, chaired.by),
    presenter: report?.presenter ? person(report.presenter, report.presenterPost) : null,
    conclusions: conclusions.filter((each) => each.state === 'issued'),
  };
}
