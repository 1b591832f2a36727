import type { Conference } from '#conference/model/conference.ts';
import { CONFERENCE_RULES } from '#conference/model/conference-policy.ts';
import type { ConferenceVerb } from '#conference/server/conference-access.ts';
import { CONFERENCE_TABLE } from '#conference/server/conference-records.ts';
import type { Day } from '#kernel/day.ts';
import { allowedVerbs, type Subject } from '#kernel/permission.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';

/** A conference, and what whoever asks may do to those of its unit. */
export interface SeenConference {
  readonly conference: Kept<Conference>;
  readonly verbs: readonly ConferenceVerb[];
}

interface SeenAt {
  readonly asker: Asker;
  /** Left out: of any period. */
  readonly period?: string;
  readonly today: Day;
}

/** The conferences that somebody may look into, those of the highest units first. */
export async function seenConferences(
  view: Snapshot,
  { asker, period, today }: SeenAt,
): Promise<readonly SeenConference[]> {
  const found = await recordsWhere(view, CONFERENCE_TABLE, {
    where: `state <> 'cancelled'${period === undefined ? '' : ' and period = $1'}`,
    values: period === undefined ? [] : [period],
    order: 'day desc, id desc',
  });
  const kept = await organisationSeenBy(view);
  const subjects = subjectsIn(
    kept,
    found.map(({ unit }) => unit),
    [today],
  );
  return found
    .flatMap((conference, index) => {
      const subject = subjects[index];
      const verbs = subject ? allowedVerbs(CONFERENCE_RULES, asker, subject) : [];
      const height = heightOf(subject);
      return verbs.includes('read-conferences') ? { conference, verbs, height } : [];
    })
    .toSorted((one, other) => one.height - other.height);
}

/** The one of the highest unit in a period; of two the later. `undefined`: there is none in sight. */
export async function ledConference(
  view: Snapshot,
  at: SeenAt & { readonly period: string },
): Promise<SeenConference | undefined> {
  return (await seenConferences(view, at))[0];
}

/** How many units stand above one: the top has none. */
function heightOf(subject: Subject | undefined): number {
  return subject?.kind === 'unit' ? subject.line.size : 0;
}
