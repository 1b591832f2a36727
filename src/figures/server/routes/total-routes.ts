import { z } from 'zod';
import { mayReadFigures, mayReadParts } from './figure-access.ts';
import { readTotalsOn, readSheetOn } from '#figures/server/read/read-on-day.ts';
import type { SheetLine } from '#figures/server/read/sheet-lines.ts';
import type { TotalsRead } from '#figures/server/read/totals-read.ts';
import { formatDay } from '#kernel/day.ts';
import type { Database } from '#platform/server/database/database.ts';
import { listOf, writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { findCells, indicatorOf, MOST_INDICATORS, type FoundCells } from './asked-cells.ts';
import {
  presentStand,
  presentTotal,
  standAsked,
  standContract,
  standQuery,
  totalContract,
  writtenCode,
} from './totals-contract.ts';

const MOST_UNITS = 100;
/** One unit with all its indicators is what a screen shows: there may be thousands of them. */
const MOST_CELLS = MOST_UNITS * MOST_INDICATORS;

const indicators = listOf(writtenCode, MOST_INDICATORS).optional().meta({
  description:
    'Codes, one for each time it is named; left out: all, if they are few: up to 10,000 totals of named units, up to 100 indicators of a sheet.',
});

const cellContract = z
  .object({ unit: writtenId, indicator: z.string(), ...totalContract })
  .meta({ id: 'Total', description: 'The total of a unit and of all below it.' });

const totalsQuery = z.strictObject({
  ...standQuery,
  unit: listOf(writtenId, MOST_UNITS),
  indicator: indicators,
});

/** Totals of some units; what has no total is left out. */
export const TOTALS_ROUTE = readRoute('/api/v1/totals', {
  summary: 'Totals of units in a period, on the tree of a day, with coverage and status',
  description: 'Right at one instant. A total of which nothing was told nor asked is left out.',
  access: mayReadFigures(({ query }: { query: z.output<typeof totalsQuery> }) => ({
    units: query.unit,
    period: query.period,
    asOf: query.as_of,
  })),
  query: totalsQuery,
  answer: z.object({ ...standContract, totals: z.array(cellContract) }),
})
  .command((database, { query }) => findTotals(database, query))
  .present(({ asked, read, cells }) => ({
    ...presentStand({ ...read, asked }),
    totals: presentTotals(read, cells),
  }));

async function findTotals(database: Database, query: z.output<typeof totalsQuery>) {
  const { unit: units, indicator: codes } = query;
  const mostUnnamed = MOST_CELLS / units.length;
  const cells = await findCells(database, { units, indicators: codes, mostUnnamed });
  if (cells.kind === 'refused') return cells;
  const asked = standAsked(query);
  const answer = await readTotalsOn(database, cells.known, { ...asked, ...cells });
  if (answer.kind === 'refused') return answer;
  return { kind: 'done', asked, read: answer.result, cells } as const;
}

const lineContract = z
  .object({
    unit: writtenId,
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    level: z.string(),
    hasBelow: z.boolean(),
  })
  .meta({ id: 'SheetLine' });

const sheetQuery = z.strictObject({ ...standQuery, unit: writtenId, indicator: indicators });

/** The sheet of a unit: itself, then those right below it. */
export const SHEET_ROUTE = readRoute('/api/v1/totals/sheet', {
  summary: 'Totals of a unit and of those directly below it, on the tree of a day',
  description: 'The unit first, then those below it in the order of the tree.',
  access: mayReadParts(({ query }: { query: z.output<typeof sheetQuery> }) => ({
    units: [query.unit],
    period: query.period,
    asOf: query.as_of,
  })),
  query: sheetQuery,
  answer: z.object({
    ...standContract,
    lines: z.array(lineContract),
    totals: z.array(cellContract),
  }),
})
  .command((database, { query }) => findSheet(database, query))
  .present(({ asked, read, cells }) => {
    const idOf = new Map(read.lines.map(({ unit, id }) => [unit, id]));
    return {
      ...presentStand({ ...read, asked }),
      lines: read.lines.map(presentLine),
      totals: presentTotals(read, { ...cells, idOf }),
    };
  });

async function findSheet(database: Database, query: z.output<typeof sheetQuery>) {
  const cells = await findCells(database, { units: [query.unit], indicators: query.indicator });
  if (cells.kind === 'refused') return cells;
  const asked = standAsked(query);
  const [unit = 0] = cells.units;
  const answer = await readSheetOn(database, cells.known, { ...asked, ...cells, unit });
  if (answer.kind === 'refused') return answer;
  const { result: read } = answer;
  if (read.lines.length > 0) return { kind: 'done', asked, read, cells } as const;
  const facts = { unit: query.unit, day: formatDay(asked.day ?? read.structureDate) };
  return { kind: 'refused', problem: { code: 'unit-not-on-tree', facts } } as const;
}

function presentLine(line: SheetLine): z.output<typeof lineContract> {
  const { id, code, name, name_en: nameEn, level, is_leaf: isLeaf } = line;
  return { unit: id, code, name, nameEn, level, hasBelow: !isLeaf };
}

function presentTotals(
  { isAskedKnown, totals }: TotalsRead,
  { known, idOf }: Pick<FoundCells, 'known' | 'idOf'>,
): z.output<typeof cellContract>[] {
  return totals.map((total) => {
    const { code, decimals } = indicatorOf(known, total.indicator);
    const unit = idOf.get(total.unit) ?? '';
    return { unit, indicator: code, ...presentTotal({ total, decimals, isAskedKnown }) };
  });
}
