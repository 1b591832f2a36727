import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { FIGURES_FOLLOW } from '#figures/server/routes/reorganisation-followers.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import { withReorganisationUnits } from '#organisation/model/reorganisation/step-units.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import {
  correctReorganisation,
  enterReorganisation,
  undoReorganisation,
} from '#organisation/server/change-reorganisations.ts';
import type { ReorganisationRequest } from '#organisation/server/decide-reorganisation.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import { previewReorganisation } from '#organisation/server/preview-reorganisation.ts';
import { followersOn } from '#organisation/server/reorganisation-followers.ts';
import { listReorganisations } from '#organisation/server/reorganisation-records.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { WALK_TABLES } from '#test/support/random-walk.ts';
import { eachStore } from '#test/support/store.ts';
import { figureRows, tablesOf, wantedFigures } from '#test/support/told-organisation.ts';
import { doDeeds, figureDeeds, tellStore } from '#test/support/told-store.ts';

const [TODAY = 0 as never] = DAYS;
const TOLD = ['people', 'events'];

/** What somebody wants of reorganisations; which of those held is meant is settled by what there is. */
const wish = fc.record({
  kind: fc.constantFrom('enter', 'enter', 'correct', 'undo'),
  which: fc.nat(1000),
  hasHeirs: fc.constantFrom(true, false, false),
  on: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
});
type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never;

/** How often each answer was seen: of a test that met no refusal nothing would follow. */
const seen = new Map<string, number>();

eachStore('of random requests a preview', (store) => {
  test('has exactly those problems for which entering them is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        grownOrganisation,
        fc.record({ deeds: figureDeeds(TOLD), asked: wantedFigures(TOLD) }),
        fc.array(wish, { minLength: 6, maxLength: 12, size: 'max' }),
        async ({ seed, reorganisations }, { deeds, asked }, wishes) => {
          const { database } = store;
          const kept = await tellStore(database, {
            ...tablesOf(seed, []),
            ...WALK_TABLES,
            asked: figureRows(seed, asked)
              .map(({ unitCode, period, indicator }) => `${unitCode},${period},${indicator}`)
              .join('\n'),
          });
          await doDeeds(database, kept, deeds);
          const walk = await startWalk(database, reorganisations);
          for (const each of wishes) await walk.compare(each);
        },
      ),
      { numRuns: 25 },
    );
  });

  afterAll(() => {
    const { done = 0, ...refused } = Object.fromEntries(seen);
    expect(done).toBeGreaterThan(0);
    expect(Object.keys(refused).length).toBeGreaterThan(0);
  });
});

async function startWalk(database: Database, reorganisations: readonly Reorganisation[]) {
  const kept = await loadOrganisation(database);
  // The seed's units bear their identities as codes.
  const idOf = new Map<UnitId, UnitId>(
    kept?.organisation.units.map(({ id, versions }) => [versions[0].code as UnitId, id]),
  );
  const chosen = ({ which, hasHeirs, on }: Wish): Reorganisation | undefined => {
    const told = reorganisations[which % Math.max(reorganisations.length, 1)];
    if (told === undefined) return undefined;
    const { heirs = [], ...others } = withReorganisationUnits(told, (id) => idOf.get(id) ?? id);
    return { ...others, on: on ?? others.on, ...(hasHeirs && { heirs }) };
  };
  const requestOf = async (each: Wish): Promise<ReorganisationRequest | undefined> => {
    const records = await listReorganisations(database);
    const held = records[each.which % Math.max(records.length, 1)];
    if (held !== undefined && each.kind === 'undo') return { kind: 'undo', seen: held };
    const reorganisation = chosen(each);
    if (reorganisation === undefined) return undefined;
    if (held === undefined || each.kind !== 'correct') return { kind: 'enter', reorganisation };
    return { kind: 'correct', seen: held, reorganisation };
  };
  return {
    async compare(each: Wish) {
      const request = await requestOf(each);
      if (request === undefined) return;
      const preview = await database.snapshot((view) =>
        previewReorganisation(view, request, followersOn(FIGURES_FOLLOW, TODAY)),
      );
      const outcome = await database.transaction((tx) => change(tx, request));
      const refused = outcome.state === 'refused' ? outcome.problems : [];
      expect(preview.kind === 'seen' ? preview.obstacles : preview.problems).toEqual(refused);
      for (const { code } of refused) seen.set(code, (seen.get(code) ?? 0) + 1);
      if (outcome.state === 'refused') return;
      seen.set('done', (seen.get('done') ?? 0) + 1);
      for (const [asked, made] of outcome.newUnits) idOf.set(asked as UnitId, made);
    },
  };
}

async function change(tx: Transaction, request: ReorganisationRequest) {
  const { loadOpenWork, listener, loadBases } = followersOn(FIGURES_FOLLOW, TODAY);
  const context = {
    actor: 'operator',
    bases: await loadBases(tx),
    loadOpenWork,
    listener,
  } as const;
  switch (request.kind) {
    case 'enter':
      return enterReorganisation(tx, request.reorganisation, context);
    case 'correct': {
      const { seen: version, reorganisation } = request;
      return correctReorganisation(tx, { ...version, reorganisation }, context);
    }
    case 'undo':
      return undoReorganisation(tx, request.seen, context);
    default:
      return request satisfies never;
  }
}
