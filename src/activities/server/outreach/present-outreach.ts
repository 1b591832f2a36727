import type { z } from 'zod';
import type { OutreachFields } from '#activities/model/outreach/outreach-event.ts';
import { PLACES } from '#activities/server/activity-records.ts';
import { unitNames } from '#activities/server/unit-names.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type { outreachContract } from './outreach-contract.ts';

export type PresentedOutreach = z.output<typeof outreachContract>;

/** Events with the names of what they name, as answers tell them. */
export async function presentOutreach(
  view: Queries,
  kept: CachedOrganisation | undefined,
  events: readonly Kept<OutreachFields>[],
): Promise<readonly PresentedOutreach[]> {
  const places = await recordsWhere(view, PLACES, {
    where: 'id = any($1)',
    values: [[...new Set(events.map(({ place }) => place))]],
  });
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const counts = await photographCounts(
    view,
    events.map(({ id }) => id),
  );
  const named = unitNames(kept);
  return events.map(({ id, version, unit, place, supportingUnits, ...its }) => ({
    ...its,
    ...{ id, version, partners: [...its.partners], results: [...its.results] },
    unit: named(unit),
    place: { id: place, name: placeNames.get(place) ?? '' },
    supportingUnits: supportingUnits.map(named),
    photographCount: counts.get(id) ?? 0,
  }));
}

async function photographCounts(
  view: Queries,
  events: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await view.query<{ id: string; count: string }>(
    `select outreach_event as id, count(*) as count from photograph
     where outreach_event = any($1) and not is_removed group by outreach_event`,
    [events],
  );
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}
