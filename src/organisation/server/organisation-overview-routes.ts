import { z } from 'zod';
import { ORGANISATION_RULES } from '#organisation/model/organisation-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { EARLIEST, formatDay } from '#kernel/day.ts';
import {
  organisationOverview,
  type ChangeDay,
  type OrganisationOverview,
} from '#organisation/model/organisation-overview.ts';
import type { Database } from '#platform/server/database/database.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { organisationCacheOf } from './organisation-cache.ts';
import { listDecisions } from './organisation-changes-decisions.ts';

const MOST_DAYS = 500;
const MOST_BASES = 20;

const dayContract = z
  .object({
    day: z.string(),
    opened: z.int(),
    ended: z.int(),
    changed: z.int().meta({
      description: 'Units that go on under another code, name, level, type or superior.',
    }),
    legalBases: z
      .array(z.string())
      .meta({ description: `By what it was decided: the first ${MOST_BASES}.` }),
    legalBasisCount: z.int(),
  })
  .meta({ id: 'ChangeDay', description: 'A day on which the organisation becomes another.' });

/** When there is an organisation, and when it changes: what a choice of days needs. */
export const ORGANISATION_ROUTE = readRoute('/api/v1/organisation', {
  summary: 'Since when there are units, and the days on which they change',
  access: permitted(ORGANISATION_RULES, 'read-organisation'),
  description:
    'Where nothing was brought in yet there is neither a day nor a unit. Planned changes of days to come are among the days.',
  query: z.strictObject({}),
  answer: z.object({
    hasUnits: z.boolean(),
    firstDay: z.string().nullable().meta({
      description:
        'The first day on which a unit lives; null: from the beginning, or without units never.',
    }),
    lastChange: z.string().nullable(),
    dayCount: z.int(),
    days: z.array(dayContract).meta({
      description: `Every day with a change, the oldest first: the last ${MOST_DAYS} of dayCount.`,
    }),
  }),
})
  .command((database) => findOverview(database))
  .present(({ overview: { firstDay, days } }) => {
    const last = days.at(-1);
    return {
      hasUnits: firstDay !== undefined,
      firstDay: firstDay === undefined || firstDay === EARLIEST ? null : formatDay(firstDay),
      lastChange: last === undefined ? null : formatDay(last.day),
      dayCount: days.length,
      days: days.slice(-MOST_DAYS).map(presentDay),
    };
  });

const NOTHING: OrganisationOverview = { firstDay: undefined, days: [] };

async function findOverview(database: Database) {
  return database.snapshot(async (view) => {
    const kept = await organisationCacheOf(database).current(view);
    if (kept === undefined) return { kind: 'done', overview: NOTHING } as const;
    const overview = organisationOverview(kept.organisation, await listDecisions(view));
    return { kind: 'done', overview } as const;
  });
}

function presentDay({ day, legalBases, ...counts }: ChangeDay): z.output<typeof dayContract> {
  return {
    ...counts,
    day: formatDay(day),
    legalBases: legalBases.slice(0, MOST_BASES),
    legalBasisCount: legalBases.length,
  };
}
