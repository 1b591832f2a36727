import fc from 'fast-check';
import { periodOf } from '#cycle/server/kept-periods.ts';
import { changeFigure } from '#figures/server/figure/change-figure.ts';
import { movePeriod } from '#figures/server/period/move-period.ts';
import { openReportingPeriod } from '#figures/server/period/open-reporting-period.ts';
import { publishTotals } from '#figures/server/publish/publish-totals.ts';
import { formatDay, parseDay } from '#kernel/day.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DAYS } from './arbitrary-organisation.ts';

/** A period that is opened by a figure of the root. */
export const openDeed = fc.record({
  kind: fc.constant('open' as const),
  /** A year that nobody told anything in. */
  year: fc.integer({ min: 2006, max: 2010 }),
});

/** A period put on the tree of another day. */
export const moveDeed = fc.record({
  kind: fc.constant('move' as const),
  /** A year that somebody may have told in. */
  year: fc.integer({ min: 2006, max: 2010 }),
  isJune: fc.boolean(),
});

type OpenDeed = typeof openDeed extends fc.Arbitrary<infer Deed> ? Deed : never;
type MoveDeed = typeof moveDeed extends fc.Arbitrary<infer Deed> ? Deed : never;

export async function openSome(
  database: Database,
  { organisation }: KeptOrganisation,
  { year }: OpenDeed,
): Promise<void> {
  const unit =
    organisation.units.find(({ versions }) => versions[0].parent === undefined)?.id ?? '';
  const answer = await database.transaction((tx) =>
    changeFigure(tx, {
      name: { unit, period: `${year}`, indicator: 'events' },
      wish: { kind: 'tell', value: `${year}`, isAccepted: false },
      actor: 'operator',
      source: { kind: 'form' },
    }),
  );
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problem));
}

/** Opens the year where nobody has, and puts it on another day where nothing stands in the way. */
export async function moveSome(database: Database, { year, isJune }: MoveDeed): Promise<void> {
  const code = `${year}`;
  const structureDate = parseDay(`${year}-06-14`);
  const opening = { code, structureDate: isJune ? structureDate : undefined };
  await database.transaction((tx) => openReportingPeriod(tx, { ...opening, actor: 'operator' }));
  const seen = (await periodOf(database, code))?.structureDate;
  const next = parseDay(`${year}-09-30`);
  if (seen === undefined || next === undefined) return;
  const wish = { code, structureDate: next, seen: formatDay(seen), actor: 'operator' } as const;
  await database.transaction((tx) => movePeriod(tx, wish));
}

/** Freezes the totals of one of the four days. */
export async function publishSome(database: Database, index: number): Promise<void> {
  const [day, later] = [DAYS[index % 4], DAYS[4]];
  if (day === undefined) return;
  const answer = await publishTotals(database, {
    period: formatDay(day),
    day: index % 2 === 0 ? undefined : later,
    scope: index % 3 === 0 ? 'accepted' : 'both',
    actor: 'operator',
  });
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problem));
}
