import { z } from 'zod';
import { allowedContract } from './figure-contract.ts';
import { allowedFigureDeeds, mayReadParts } from './figure-access.ts';
import { periodOf } from '#cycle/server/kept-periods.ts';
import { readTotalTrail } from '#figures/server/read/total-trail.ts';
import { formatDay } from '#kernel/day.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { findCells } from './asked-cells.ts';
import {
  presentStand,
  standAsked,
  standContract,
  standQuery,
  writtenCode,
} from './totals-contract.ts';
import { presentLiveTrail, presentRestatedTrail, trailContract } from './trail-contract.ts';

const trailQuery = z.strictObject({ ...standQuery, unit: writtenId, indicator: writtenCode });

/** The way from a total down to the figures it is made of, one step at a time. */
export const TRAIL_ROUTE = readRoute('/api/v1/totals/trail', {
  summary: 'What a total is made of, down to the figures told',
  description:
    'Of a ratio, the totals of its two parts stand beside its own. At most 1,000 of each are listed; the coverage says how many there are.',
  access: mayReadParts(({ query }: { query: z.output<typeof trailQuery> }) => ({
    units: [query.unit],
    period: query.period,
    asOf: query.as_of,
  })),
  query: trailQuery,
  answer: z
    .object({ ...standContract, ...trailContract, allowed: allowedContract })
    .meta({ id: 'TotalTrail' }),
})
  .command((database, { asker, query }) => findTrail(database, asker, query))
  .present(({ asked, trail, known, allowed }) => ({
    allowed: [...allowed],
    ...presentStand({ standing: trail.kind, structureDate: trail.structureDate, asked }),
    ...(trail.kind === 'live'
      ? presentLiveTrail(known, trail)
      : presentRestatedTrail(known, trail)),
  }));

async function findTrail(database: Database, asker: Asker, query: z.output<typeof trailQuery>) {
  const { unit: id, indicator: code } = query;
  const cells = await findCells(database, { units: [id], indicators: [code] });
  if (cells.kind === 'refused') return cells;
  const { known, units, indicators } = cells;
  const [unit = 0, indicator = 0] = [units[0], indicators[0]];
  const asked = standAsked(query);
  const answer = await readTotalTrail(database, known, { ...asked, unit, indicator });
  if (answer.kind === 'refused') return answer;
  if (answer.result !== undefined) {
    const allowed = await allowedFigureDeeds(database, asker, {
      ...{ unit: id, indicator: code, period: asked.period },
    });
    return { kind: 'done', asked, trail: answer.result, known, allowed } as const;
  }
  const day = asked.day ?? (await periodOf(database, asked.period))?.structureDate;
  const facts = { unit: id, day: day === undefined ? '' : formatDay(day) };
  return { kind: 'refused', problem: { code: 'unit-not-on-tree', facts } } as const;
}
