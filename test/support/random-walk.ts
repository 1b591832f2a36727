import fc from 'fast-check';
import { formatDay } from '#kernel/day.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import { loadOrganisation, type KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DAYS } from './arbitrary-organisation.ts';
import { importDeed, importSome } from './import-walk.ts';
import { doPeople, peopleDeeds } from './people-walk.ts';
import { moveDeed, moveSome, openDeed, openSome, publishSome } from './period-walk.ts';
import { reorganiserOf } from './reorganisation-walk.ts';
import { doDeeds, figureDeeds } from './told-store.ts';
import type { Tables } from './told-tables.ts';
import { TOLD_INDICATORS } from './walked-indicators.ts';

/** What the walk begins with: periods of four days, opened by a figure of the root each. */
export const WALK_TABLES: Tables = {
  figures: DAYS.slice(0, 4)
    .map((day) => `R,${formatDay(day)},people,1`)
    .join('\n'),
};

const which = fc.nat(1000);

/** What is done about people at one go. */
const aboutPeople = fc.record({ kind: fc.constant('people' as const), deeds: peopleDeeds });

/** Figures told on forms. */
const figuresDeed = fc.record({
  kind: fc.constant('figures' as const),
  deeds: figureDeeds(TOLD_INDICATORS),
  /** What is done to the same figures next. */
  next: fc.constantFrom('tell' as const, 'withdraw' as const, 'accept' as const),
});

/** What people do with a store; which reorganisation or period is settled by what there is. */
const deed = fc.oneof(
  { weight: 4, arbitrary: figuresDeed },
  { weight: 3, arbitrary: importDeed },
  { weight: 1, arbitrary: openDeed },
  { weight: 1, arbitrary: moveDeed },
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
  const reorganiser = reorganiserOf(database, reorganisations, await keptIn(database));
  for (const each of walk) {
    switch (each.kind) {
      case 'figures':
        await tellSome(database, each);
        break;
      case 'import':
        await importSome(database, await keptIn(database), each);
        break;
      case 'open':
        await openSome(database, await keptIn(database), each);
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
  { deeds: first, next: kind }: ValueOf<typeof figuresDeed>,
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
