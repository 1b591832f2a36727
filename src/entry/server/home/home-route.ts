import { z } from 'zod';
import { STATION_STATES, STATIONS } from '#cycle/model/station.ts';
import { periodOf } from '#cycle/server/kept-periods.ts';
import { formatDay } from '#kernel/day.ts';
import { ORGANISATION_RULES } from '#organisation/model/organisation-policy.ts';
import { lendOrganisation, organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import type { Database } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { writtenText } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { homePeriod } from './home-period.ts';
import { homeStations } from './home-stations.ts';

const LONGEST_PERIOD = 20;

const lineContract = {
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.int()])),
};

const stationContract = z
  .object({
    station: z.enum(STATIONS),
    state: z.enum(STATION_STATES),
    told: z
      .array(z.object(lineContract))
      .meta({ description: 'What can be said of it: codes with their facts.' }),
    next: z
      .object({ code: z.string(), day: z.string() })
      .nullable()
      .meta({ description: 'The next day that matters.' }),
    waiting: z
      .array(z.object({ ...lineContract, address: z.string() }))
      .meta({ description: 'What waits for you, and the page where it is done.' }),
  })
  .meta({ id: 'Station' });

const homeQuery = z.strictObject({
  period: writtenText(LONGEST_PERIOD)
    .optional()
    .meta({ description: 'Left out: the period that the organisation is busy with.' }),
});

/** Where the cycle stands for whoever asks: what the first page shows. */
export const HOME_ROUTE = readRoute('/api/v1/home', {
  summary:
    'The six stations of the cycle in a period: how each stands, what comes next, what waits',
  description: 'As it is at one instant, and as far as your roles let you see.',
  access: permitted(ORGANISATION_RULES, 'read-organisation'),
  query: homeQuery,
  answer: z.object({
    period: z.string().nullable().meta({ description: 'null: no period is open yet.' }),
    closesOn: z
      .string()
      .nullable()
      .meta({ description: 'The day on which the figures of the period are closed.' }),
    today: z.string(),
    stations: z.array(stationContract),
  }),
})
  .command((database, { asker, query }) => findHome(database, asker, query.period))
  .present(({ period, today, stations }) => ({
    period: period?.code ?? null,
    closesOn: period === undefined ? null : formatDay(period.structureDate),
    today: formatDay(today),
    stations: stations.map(({ told, waiting, ...station }) => ({
      ...station,
      told: told.map(({ code, facts }) => ({ code, facts: { ...facts } })),
      waiting: waiting.map(({ facts, ...line }) => ({ ...line, facts: { ...facts } })),
    })),
  }));

async function findHome(database: Database, asker: Asker, code: string | undefined) {
  const { today, revision } = asker;
  return database.snapshot(async (view) => {
    lendOrganisation(view, await organisationCacheOf(database).at(revision, view));
    const asked = { asker, today };
    const period = code === undefined ? await homePeriod(view, asked) : await periodOf(view, code);
    if (period === undefined) {
      if (code === undefined) return { kind: 'done', period, today, stations: [] } as const;
      const problem = { code: 'unknown-period', facts: { period: code } } as const;
      return { kind: 'refused', problem } as const;
    }
    const stations = await homeStations(view, { ...asked, period: period.code });
    return { kind: 'done', period, today, stations } as const;
  });
}
