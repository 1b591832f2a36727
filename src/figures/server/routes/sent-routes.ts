import { z } from 'zod';
import { periodOf } from '#cycle/server/kept-periods.ts';
import { sentByParts, type SentLine } from '#figures/server/station/sent-by-parts.ts';
import { formatDay } from '#kernel/day.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { mayReadParts } from './figure-access.ts';
import { writtenPeriod } from './totals-contract.ts';

const lineContract = z
  .object({
    unit: writtenId,
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    hasBelow: z.boolean(),
    asked: z.int().nullable().meta({
      description:
        'Units of the branch that were asked for any figure; null: nobody said who is, in any period.',
    }),
    told: z.int().meta({ description: 'Those of them that have told any.' }),
  })
  .meta({ id: 'SentLine' });

const sentQuery = z.strictObject({ period: writtenPeriod, unit: writtenId });

/** Who has sent figures: the unit first, then those right below it. */
export const SENT_ROUTE = readRoute('/api/v1/figures/sent', {
  summary: 'How many units have told figures in a period, of a unit and of those directly below it',
  description:
    'On the tree that the period was told on, the unit first, the others in the order of their codes. A unit counts as having told once one figure of it stands; which are missing, the coverage of each total says.',
  access: mayReadParts(({ query }: { query: z.output<typeof sentQuery> }) => ({
    units: [query.unit],
    period: query.period,
  })),
  query: sentQuery,
  answer: z.object({
    period: z.string(),
    closesOn: z.string().meta({ description: 'The day on which the figures are closed.' }),
    lines: z.array(lineContract),
  }),
})
  .command((database, { query }) => findSent(database, query))
  .present(({ period: { code, structureDate }, lines }) => ({
    period: code,
    closesOn: formatDay(structureDate),
    lines: lines.map(presentLine),
  }));

async function findSent(queries: Queries, { period: code, unit }: z.output<typeof sentQuery>) {
  const period = await periodOf(queries, code);
  if (period === undefined) {
    const problem = { code: 'unknown-period', facts: { period: code } } as const;
    return { kind: 'refused', problem } as const;
  }
  const lines = await sentByParts(queries, { period: period.number, unit });
  return { kind: 'done', period, lines } as const;
}

function presentLine(line: SentLine): z.output<typeof lineContract> {
  const { id: unit, code, name, name_en: nameEn, is_leaf: isLeaf, asked, told } = line;
  return { unit, code, name, nameEn, hasBelow: !isLeaf, asked, told };
}
