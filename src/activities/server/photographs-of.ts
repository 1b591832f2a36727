import type { OutreachFields } from '#activities/model/outreach/outreach-event.ts';
import type { PhotographFields } from '#activities/model/photograph/photograph.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import { PHOTOGRAPHS } from './activity-records.ts';
import { outreachOf } from '#activities/server/outreach/read-outreach.ts';

/** A photograph with the event it shows, for who prints it. */
export interface OutreachPhotograph extends Omit<PhotographFields, 'isRemoved'> {
  readonly id: string;
  readonly event: Pick<OutreachFields, 'title' | 'day' | 'unit' | 'place'>;
}

/** The photographs of told events of a unit and all below it in a period, the latest event first. */
export async function photographsOf(
  view: Queries | Database,
  {
    unit,
    period,
    today,
    actor,
  }: {
    readonly unit: string;
    readonly period: string;
    readonly today: Day;
    /** What it may not see is passed over. */
    readonly actor?: Actor;
  },
): Promise<readonly OutreachPhotograph[]> {
  const kept = await organisationSeenBy(view);
  const events = await outreachOf(view, kept, { unit, period, today, ...(actor && { actor }) });
  const told = new Map(
    events?.flatMap((event) => (event.state === 'told' ? [[event.id, event] as const] : [])),
  );
  const photographs = await recordsWhere(view, PHOTOGRAPHS, {
    where: 'outreach_event = any($1) and not is_removed',
    values: [[...told.keys()]],
  });
  const order = [...told.keys()];
  return photographs
    .flatMap(({ version: _version, isRemoved: _removed, ...photograph }) => {
      const event = told.get(photograph.outreachEvent);
      return event === undefined ? [] : { ...photograph, event };
    })
    .toSorted(
      (one, other) => order.indexOf(one.outreachEvent) - order.indexOf(other.outreachEvent),
    );
}
