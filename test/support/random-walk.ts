import fc from 'fast-check';
import { changeFigure } from '#figures/server/figure/change-figure.ts';
import { importTables } from '#figures/server/import/import-path.ts';
import { publishTotals } from '#figures/server/publish/publish-totals.ts';
import { loadOpenFigures } from '#figures/server/read/open-figures.ts';
import { followReorganisation } from '#figures/server/totals/follow-reorganisation.ts';
import { periodOf } from '#cycle/server/kept-periods.ts';
import { movePeriod } from '#figures/server/period/move-period.ts';
import { openReportingPeriod } from '#figures/server/period/open-reporting-period.ts';
import { formatDay, parseDay } from '#kernel/day.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import { withReorganisationUnits } from '#organisation/model/reorganisation/step-units.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import {
  correctReorganisation,
  enterReorganisation,
  undoReorganisation,
  type ReorganisationOutcome,
} from '#organisation/server/change-reorganisations.ts';
import { loadOrganisation, type KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { listReorganisations } from '#organisation/server/reorganisation-records.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { DAYS } from './arbitrary-organisation.ts';
import { doPeople, peopleDeeds } from './people-walk.ts';
import { figureRows, tablesOf, wantedFigures } from './told-organisation.ts';
import { doDeeds, figureDeeds } from './told-store.ts';
import { tell, type Tables } from './told-tables.ts';

const TOLD = ['people', 'events', 'lowest', 'highest', 'rank'];

/** What the walk begins with: periods of four days, opened by a figure of the root each. */
export const WALK_TABLES: Tables = {
  figures: DAYS.slice(0, 4)
    .map((day) => `R,${formatDay(day)},people,1`)
    .join('\n'),
};

const which = fc.nat(1000);

/** What is done about people at one go. */
const aboutPeople = fc.record({ kind: fc.constant('people' as const), deeds: peopleDeeds });

/** What people do with a store; which reorganisation or period is settled by what there is. */
const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('figures' as const),
      deeds: figureDeeds(TOLD),
      /** What is done to the same figures next. */
      next: fc.constantFrom('tell' as const, 'withdraw' as const, 'accept' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('import' as const),
      told: wantedFigures(TOLD),
      /** Told on forms before the file tells the same. */
      toldBefore: figureDeeds(TOLD),
      asked: wantedFigures(TOLD),
      /** How the indicators are called in this file. */
      name: fc.constantFrom('People', 'Persons'),
      /** A year that the file only names the structure date of. */
      year: fc.integer({ min: 2000, max: 2005 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('open' as const),
      /** A year that nobody told anything in. */
      year: fc.integer({ min: 2006, max: 2010 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      /** A year that somebody may have told in. */
      year: fc.integer({ min: 2006, max: 2010 }),
      isJune: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('enter' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct' as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('publish' as const), which }) },
);

type ValueOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

export type Deed = ValueOf<typeof deed> | ValueOf<typeof aboutPeople>;

/** What is done one after the other; people are there from the beginning. */
export const deedsWithPeople: fc.Arbitrary<readonly Deed[]> = fc
  .tuple(
    aboutPeople,
    fc.array(fc.oneof({ weight: 3, arbitrary: deed }, { weight: 2, arbitrary: aboutPeople }), {
      minLength: 5,
      maxLength: 16,
      size: 'max',
    }),
  )
  .map(([first, others]) => [first, ...others]);

/** What several people do at the same time. */
export const manyDeeds: fc.Arbitrary<readonly (readonly Deed[])[]> = fc.array(
  fc.array(fc.oneof({ weight: 3, arbitrary: deed }, { weight: 2, arbitrary: aboutPeople }), {
    minLength: 2,
    maxLength: 5,
  }),
  { minLength: 4, maxLength: 4 },
);

/** Does one deed after the other in a store; what is refused leaves nothing behind. */
export async function doAll(
  database: Database,
  reorganisations: readonly Reorganisation[],
  walk: readonly Deed[],
): Promise<void> {
  const reorganiser = reorganisersOf(database, reorganisations, await keptIn(database));
  for (const each of walk) {
    switch (each.kind) {
      case 'figures':
        await tellSome(database, each);
        break;
      case 'import':
        await importSome(database, each);
        break;
      case 'open':
        await openSome(database, each);
        break;
      case 'move':
        await moveSome(database, each);
        break;
      case 'enter':
        for (let n = 0; n < 3; n++) await reorganiser.enter();
        break;
      case 'correct':
        await reorganiser.correct(each.which);
        break;
      case 'undo':
        await reorganiser.undo(each.which);
        break;
      case 'publish':
        await publishSome(database, each.which);
        break;
      case 'people':
        await doPeople(database, each.deeds);
        break;
      default:
        each satisfies never;
    }
  }
}

async function keptIn(database: Database): Promise<KeptOrganisation> {
  const kept = await loadOrganisation(database);
  if (kept === undefined) throw new Error('expected an organisation');
  return kept;
}

async function tellSome(
  database: Database,
  { deeds: first, next: kind }: Extract<Deed, { kind: 'figures' }>,
): Promise<void> {
  const kept = await keptIn(database);
  await doDeeds(database, kept, first);
  const second = first.filter(({ value }) => value > 0);
  await doDeeds(
    database,
    kept,
    second.map((each) => ({ ...each, kind, value: each.value + 1 })),
  );
}

async function openSome(
  database: Database,
  { year }: Extract<Deed, { kind: 'open' }>,
): Promise<void> {
  const { organisation } = await keptIn(database);
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
async function moveSome(
  database: Database,
  { year, isJune }: Extract<Deed, { kind: 'move' }>,
): Promise<void> {
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

async function importSome(
  database: Database,
  { told: wanted, toldBefore, asked, name, year }: Extract<Deed, { kind: 'import' }>,
): Promise<void> {
  const kept = await keptIn(database);
  const { organisation } = kept;
  const before = await doDeeds(database, kept, toldBefore);
  const again = before.flatMap(({ value: { both }, ...figure }) =>
    both === undefined ? [] : [{ ...figure, value: Number(both) }],
  );
  const rows = new Map(
    [...figureRows(organisation, wanted), ...again].map((row) => {
      return [`${row.unitCode} ${row.period} ${row.indicator}`, row];
    }),
  );
  const { told, problems } = await tell({
    ...tablesOf(organisation, [...rows.values()]),
    asked: figureRows(organisation, asked)
      .map(({ unitCode, period, indicator }) => `${unitCode},${period},${indicator}`)
      .join('\n'),
    structureDates: `${year},${year}-06-14`,
    indicators: indicatorsCalled(name),
  });
  if (problems.count > 0) throw new Error(JSON.stringify(problems.shown));
  const source = { actor: 'import', data: { file: 'tables' } } as const;
  await database.transaction((tx) =>
    importTables(tx, {
      told,
      source,
      report: (problem) => {
        throw new Error(JSON.stringify(problem));
      },
    }),
  );
}

function indicatorsCalled(name: string): string {
  return `code,name,name_en,unit,decimals,aggregation,share_basis,numerator,denominator,target_of
people,${name},${name},person,0,sum,population,,,
events,Events,,event,0,sum,,,,
lowest,Lowest,,mark,0,min,,,,
highest,Highest,,mark,0,max,,,,
rank,Rank,,place,0,none,,,,
per_event,${name} per event,,person,2,ratio,,people,events,
goal,${name} to be,,person,1,sum,population,,,${name === 'People' ? 'people' : ''}`;
}

const CONTEXT = {
  actor: 'operator',
  bases: ['population'],
  loadOpenWork: loadOpenFigures,
  listener: followReorganisation,
} as const;

function reorganisersOf(
  database: Database,
  reorganisations: readonly Reorganisation[],
  { organisation }: KeptOrganisation,
) {
  const waiting = [...reorganisations];
  // The seed's units bear their identities as codes.
  const idOf = new Map<UnitId, UnitId>(
    organisation.units.map(({ id, versions }) => [versions[0].code as UnitId, id]),
  );
  const next = (): Reorganisation | undefined => {
    const reorganisation = waiting.shift();
    if (reorganisation === undefined) return undefined;
    return withReorganisationUnits(reorganisation, (unit) => idOf.get(unit) ?? unit);
  };
  const done = async <Problem>(
    work: (tx: Transaction) => Promise<ReorganisationOutcome<Problem>>,
  ): Promise<void> => {
    const outcome = await database.transaction(work);
    if (outcome.state === 'refused') return;
    for (const [asked, made] of outcome.newUnits) idOf.set(asked as UnitId, made);
  };
  const held = async (index: number) => {
    const records = await listReorganisations(database);
    return records[index % Math.max(records.length, 1)];
  };
  return {
    async enter() {
      const reorganisation = next();
      if (reorganisation === undefined) return;
      await done((tx) => enterReorganisation(tx, reorganisation, CONTEXT));
    },
    /** To something else altogether, or else only to another basis in law. */
    async correct(index: number) {
      const seen = await held(index);
      if (seen === undefined) return;
      const other = index % 2 === 0 ? next() : undefined;
      const reorganisation = { ...(other ?? seen.reorganisation), legalBasis: `Decree ${index}` };
      await done((tx) => correctReorganisation(tx, { ...seen, reorganisation }, CONTEXT));
    },
    async undo(index: number) {
      const seen = await held(index);
      if (seen !== undefined) await done((tx) => undoReorganisation(tx, seen, CONTEXT));
    },
  };
}

async function publishSome(database: Database, index: number): Promise<void> {
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
