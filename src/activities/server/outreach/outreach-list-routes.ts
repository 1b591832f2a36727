import { z } from 'zod';
import { eventsByPlace } from '#activities/model/place/place-tree.ts';
import { outreachSums } from '#activities/model/outreach/outreach-sums.ts';
import { PLACE_KINDS } from '#activities/model/place/place.ts';
import { mayOfUnit, verbsOver } from '#activities/server/activity-access.ts';
import { PLACES } from '#activities/server/activity-records.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Problem } from '#kernel/problem.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { pageContract, pageOf } from '#platform/server/http/list-page.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import { namedUnitContract, outreachContract } from './outreach-contract.ts';
import { unitNames } from '#activities/server/unit-names.ts';
import { presentOutreach } from './present-outreach.ts';
import { figuresBeside } from './figures-beside.ts';
import { outreachOf } from './read-outreach.ts';

const LONGEST_CODE = 100;
const MOST_DAYS = 20;

const sumsContract = z.array(
  z.object({ indicator: z.string(), value: z.string(), eventCount: z.int() }),
);

const ofUnit = ({ query: { unit } }: { query: { unit: string } }) =>
  ({ kind: 'unit', id: unit }) as const;

const sought = { unit: writtenId, period: writtenText(MOST_DAYS).min(1) };

export const OUTREACH_LIST_ROUTE = readRoute('/api/v1/activities', {
  summary: 'The outreach events of a unit and all below it in a period, the latest first',
  access: mayOfUnit('read-outreach', ofUnit),
  query: pageContract.extend({
    ...sought,
    indicator: writtenText(LONGEST_CODE)
      .min(1)
      .optional()
      .meta({ description: 'Only those with a result of it.' }),
    place: writtenId.optional().meta({ description: 'Only those in it, or in a place within it.' }),
  }),
  answer: z.object({
    unit: namedUnitContract,
    activities: z.array(outreachContract),
    count: z.int(),
    sums: sumsContract.meta({ description: 'Over all of them, each told event once.' }),
    figures: z.array(z.object({ indicator: z.string(), value: z.string() })).meta({
      description:
        'What the figures of the unit and all below it come to in what was asked for, however they were told; empty where only a place was.',
    }),
    allowed: z.array(z.enum(['record-outreach'])).meta({ description: 'For the unit itself.' }),
  }),
})
  .command((database, { asker, query }) => list(database, asker, query))
  .present(({ unit, activities, count, sums, figures, allowed }) => ({
    ...{ unit, count },
    ...{ activities: [...activities], sums: [...sums] },
    ...{ figures: [...figures], allowed: [...allowed] },
  }));

interface ListWish {
  readonly unit: string;
  readonly period: string;
  readonly indicator?: string | undefined;
  readonly place?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

async function list(database: Database, asker: Asker, { indicator, place, ...wish }: ListWish) {
  const { unit, period } = wish;
  const kept = await organisationCacheOf(database).at(asker.revision, database);
  return database.snapshot(async (view) => {
    const { today } = asker;
    if (indicator !== undefined && !(await loadIndicators(view)).byCode.has(indicator)) {
      return refuse({ code: 'unknown-indicator', facts: { code: indicator } });
    }
    const found = await outreachOf(view, kept, { unit, period, indicator, actor: asker, today });
    if (found === undefined) return unknownPeriod(period);
    const events = place === undefined ? found : await heldWithin(view, place, found);
    const page = pageOf(events, ({ id }) => id, wish);
    if (page.kind === 'refused') return page;
    const sums = outreachSums(events);
    // Only where the sum is of all events of the unit, the figures are beside it.
    const whole = sums.flatMap((each) =>
      place === undefined && (indicator ?? each.indicator) === each.indicator ? each.indicator : [],
    );
    return {
      kind: 'done',
      unit: unitNames(kept)(unit),
      activities: await presentOutreach(view, kept, page.items),
      count: events.length,
      sums,
      figures: await figuresBeside(view, { unit, period, indicators: whole }),
      allowed: verbsOver(kept, asker, { unit, today }).filter((verb) => verb === 'record-outreach'),
    } as const;
  });
}

async function heldWithin<Event extends { readonly place: string }>(
  view: Queries,
  place: string,
  events: readonly Event[],
): Promise<readonly Event[]> {
  return eventsByPlace(await recordsWhere(view, PLACES), events).get(place) ?? [];
}

export const OUTREACH_BY_PLACE_ROUTE = readRoute('/api/v1/activities/by-place', {
  summary: 'What the events of a branch came to in each place, and in the wider ones around it',
  access: mayOfUnit('read-outreach', ofUnit),
  query: z.strictObject(sought),
  answer: z.object({
    places: z.array(
      z.object({
        id: writtenId,
        name: z.string(),
        kind: z.enum(PLACE_KINDS),
        parent: writtenId.nullable(),
        eventCount: z.int(),
        sums: sumsContract,
      }),
    ),
    sums: sumsContract.meta({ description: 'Over all places, each event once.' }),
  }),
})
  .command((database, { asker, query }) => listByPlace(database, asker, query))
  .present(({ places, sums }) => ({ places: [...places], sums: [...sums] }));

async function listByPlace(
  database: Database,
  asker: Asker,
  { unit, period }: Pick<ListWish, 'unit' | 'period'>,
) {
  const kept = await organisationCacheOf(database).at(asker.revision, database);
  return database.snapshot(async (view) => {
    const wish = { unit, period, actor: asker, today: asker.today };
    const events = await outreachOf(view, kept, wish);
    if (events === undefined) return unknownPeriod(period);
    const told = events.filter(({ state }) => state === 'told');
    const places = await recordsWhere(view, PLACES, { order: 'name, id' });
    const held = eventsByPlace(places, told);
    const lines = places.flatMap(({ id, name, kind, parent }) => {
      const those = held.get(id);
      if (those === undefined) return [];
      const sums = [...outreachSums(those)];
      return { id, name, kind, parent, eventCount: those.length, sums };
    });
    return { kind: 'done', places: lines, sums: outreachSums(told) } as const;
  });
}

function unknownPeriod(period: string) {
  return refuse({ code: 'unknown-period', facts: { period } });
}

function refuse(problem: Problem<FigureFacts>) {
  return { kind: 'refused', problem } as const;
}
