import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPeriods } from '#cycle/server/kept-periods.ts';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import { totalRows } from '#figures/model/totals/total-rows.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import { loadOpenFigures } from '#figures/server/read/open-figures.ts';
import { followReorganisation } from '#figures/server/totals/follow-reorganisation.ts';
import { formatDay } from '#kernel/day.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import { withReorganisationUnits } from '#organisation/model/reorganisation/step-units.ts';
import { versionOn, type UnitId } from '#organisation/model/unit.ts';
import {
  enterReorganisation,
  undoReorganisation,
} from '#organisation/server/change-reorganisations.ts';
import { loadOrganisation, type KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { asKeptTotals, keptTotals } from '#test/support/kept-totals.ts';
import { eachStore } from '#test/support/store.ts';
import { tablesOf } from '#test/support/told-organisation.ts';
import { doDeeds, figureDeeds, tellStore, type FigureInForce } from '#test/support/told-store.ts';
import { tell } from '#test/support/told-tables.ts';

const TOLD = ['people', 'events', 'lowest', 'highest', 'rank'];

/** Something somebody does: tells figures, enters the next reorganisation, or takes one back. */
const turn = fc.oneof(
  { weight: 3, arbitrary: figureDeeds(TOLD).map((deeds) => ({ kind: 'figures', deeds }) as const) },
  { weight: 3, arbitrary: fc.constant({ kind: 'enter' } as const) },
  { weight: 1, arbitrary: fc.nat().map((which) => ({ kind: 'undo', which }) as const) },
);

eachStore('after every step of a random walk', (store) => {
  test('live and restated totals are those of a full recompute', async () => {
    await fc.assert(
      fc.asyncProperty(
        grownOrganisation,
        figureDeeds(TOLD),
        fc.array(turn, { minLength: 3, maxLength: 8 }),
        async ({ seed, reorganisations }, first, turns) => {
          const { database } = store;
          const structureDates = DAYS.slice(0, 4).map((day) => `${formatDay(day)},`);
          await tellStore(database, {
            ...tablesOf(seed, []),
            figures: structureDates.map((period) => `R,${period}people,1`).join('\n'),
          });
          const walk = await startWalk(database, reorganisations);
          await walk.tell(first);
          for (const each of turns) {
            if (each.kind === 'figures') await walk.tell(each.deeds);
            else if (each.kind === 'enter') for (let n = 0; n < 3; n++) await walk.enter();
            else await walk.undo(each.which);
            await walk.check();
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

async function startWalk(database: Database, reorganisations: readonly Reorganisation[]) {
  const waiting = [...reorganisations];
  const entered: { readonly id: string; readonly version: number }[] = [];
  const figures = new Map<string, FigureInForce & { readonly unit: UnitId }>();
  const idOf = new Map<UnitId, UnitId>();
  const context = {
    actor: 'operator' as const,
    bases: ['population'],
    loadOpenWork: loadOpenFigures,
    listener: followReorganisation,
  };
  const load = async () => {
    const kept = await loadOrganisation(database);
    if (kept === undefined) throw new Error('expected an organisation');
    return kept;
  };
  const before = await load();
  // The seed's units bear their identities as codes.
  for (const { id, versions } of before.organisation.units) {
    idOf.set(versions[0].code as UnitId, id);
  }
  const root = idOf.get('R' as UnitId);
  if (root === undefined) throw new Error('expected a root');
  for (const { code: period } of await allPeriods(database)) {
    const value = { both: '1', accepted: '1' };
    const told = { unitCode: 'R', period, indicator: 'people', value, unit: root };
    figures.set(`${root} ${period} people`, told);
  }
  return {
    async tell(deeds: Parameters<typeof doDeeds>[2]) {
      const kept = await load();
      for (const figure of await doDeeds(database, kept, deeds)) {
        const unit = bearerOf(kept, figure);
        figures.set(`${unit} ${figure.period} ${figure.indicator}`, { ...figure, unit });
      }
    },
    async enter() {
      const next = waiting.shift();
      if (next === undefined) return;
      const reorganisation = withReorganisationUnits(next, (unit) => idOf.get(unit) ?? unit);
      const outcome = await database.transaction((tx) =>
        enterReorganisation(tx, reorganisation, context),
      );
      if (outcome.state === 'refused') return;
      for (const [asked, made] of outcome.newUnits) idOf.set(asked as UnitId, made);
      entered.push({ id: outcome.id, version: outcome.version });
    },
    async undo(which: number) {
      const [chosen] = entered.splice(which % Math.max(entered.length, 1), 1);
      if (chosen === undefined) return;
      const { id, version } = chosen as { id: never; version: number };
      const outcome = await database.transaction((tx) =>
        undoReorganisation(tx, { id, version }, context),
      );
      if (outcome.state === 'refused') entered.push(chosen);
    },
    async check() {
      const kept = await load();
      for (const scope of ['both', 'accepted'] as const) {
        const told = await toldIn(kept, [...figures.values()], scope);
        for (const day of DAYS) {
          expect(await keptTotals(database, { day, scope })).toEqual(
            asKeptTotals(totalRows(rollUp(told, day))),
          );
        }
      }
    },
  };
}

function bearerOf({ organisation }: KeptOrganisation, { unitCode, period }: FigureInForce): UnitId {
  const day = DAYS.find((each) => formatDay(each) === period);
  const unit = organisation.units.find(
    (each) => day !== undefined && versionOn(each, day)?.code === unitCode,
  );
  if (unit === undefined) throw new Error(`${unitCode}: expected a unit in ${period}`);
  return unit.id;
}

/** The same figures told from the beginning, by the codes their units bear now. */
async function toldIn(
  { organisation }: KeptOrganisation,
  figures: readonly (FigureInForce & { readonly unit: UnitId })[],
  scope: Scope,
) {
  const rows = figures.flatMap(({ unit, period, indicator, value }) => {
    const day = DAYS.find((each) => formatDay(each) === period);
    const its = organisation.units.find(({ id }) => id === unit);
    const unitCode = its && day !== undefined ? versionOn(its, day)?.code : undefined;
    const number = value[scope];
    if (unitCode === undefined || number === undefined) return [];
    return [{ unitCode, period, indicator, value: Number(number) }];
  });
  const { told, problems } = await tell(tablesOf(organisation, rows));
  if (problems.count > 0) throw new Error(JSON.stringify(problems.shown));
  return told;
}
