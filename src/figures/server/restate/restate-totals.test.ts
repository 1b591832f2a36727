import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPeriods } from '#cycle/server/kept-periods.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import { totalRows } from '#figures/model/totals/total-rows.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { readTotalsOn } from '#figures/server/read/read-on-day.ts';
import type { Day } from '#kernel/day.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { eachStore } from '#test/support/store.ts';
import {
  figureRows,
  tablesOf,
  wantedFigures,
  type FigureRow,
} from '#test/support/told-organisation.ts';
import { doDeeds, figureDeeds, tellStore, type FigureInForce } from '#test/support/told-store.ts';
import { day, tell, type Tables } from '#test/support/told-tables.ts';

const INDICATORS = ['people', 'events', 'lowest', 'highest', 'rank'];
const LAST_DAY = DAYS[DAYS.length - 1] ?? day('2024-01-01');
const SCOPES: readonly Scope[] = ['both', 'accepted'];

eachStore('totals in the store', (store) => {
  describe('after any telling, correcting, withdrawing and accepting', () => {
    test('they are on every day the totals that the model makes of what is in force', async () => {
      const walks = fc.record({
        grown: grownOrganisation,
        wanted: wantedFigures(INDICATORS),
        asked: fc.array(fc.nat(1000), { maxLength: 8 }),
        deeds: figureDeeds(INDICATORS),
      });
      await fc.assert(
        fc.asyncProperty(walks, async ({ grown, wanted, asked, deeds }) => {
          const { organisation } = grown;
          const told = figureRows(organisation, wanted);
          const tables = { ...tablesOf(organisation, told), ...askedTable(told, asked) };
          const kept = await tellStore(store.database, tables);
          // Kept, and to be dropped by what comes.
          await rowsOfStore(store.database, kept, { on: LAST_DAY, scope: 'both' });
          const changed = await doDeeds(store.database, kept, deeds);
          for (const scope of SCOPES) {
            const inForce = { ...tables, figures: figuresInForce(told, changed, scope) };
            for (const on of DAYS) {
              const [ours, theirs] = [
                await rowsOfStore(store.database, kept, { on, scope }),
                await rowsOfModel(inForce, on),
              ];
              expect(ours).toEqual(theirs);
            }
          }
        }),
        { numRuns: 12 },
      );
    });
  });
});

function askedTable(told: readonly FigureRow[], asked: readonly number[]): Tables {
  if (asked.length === 0) return {};
  const rows = asked.flatMap((number) => {
    const one = told[number % Math.max(told.length, 1)];
    const other = told[(number * 7) % Math.max(told.length, 1)];
    if (one === undefined || other === undefined) return [];
    const indicator = INDICATORS[number % INDICATORS.length] ?? '';
    return [`${one.unitCode},${one.period},${number % 2 === 0 ? other.indicator : indicator}`];
  });
  return { asked: rows.join('\n') };
}

function figuresInForce(
  told: readonly FigureRow[],
  changed: readonly FigureInForce[],
  scope: Scope,
): string {
  const keyOf = ({ unitCode, period, indicator }: Omit<FigureRow, 'value'>) =>
    [unitCode, period, indicator].join(',');
  const values = new Map<string, string | undefined>();
  for (const row of told) values.set(keyOf(row), String(row.value));
  for (const row of changed) values.set(keyOf(row), row.value[scope]);
  return [...values]
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key},${value}`]))
    .join('\n');
}

async function rowsOfModel(tables: Tables, on: Day): Promise<string[]> {
  const { told } = await tell(tables);
  const rows = [...totalRows(rollUp(told, on))].map((row) =>
    [
      row.period,
      row.unit_code,
      row.indicator,
      row.value,
      row.reported,
      row.expected,
      row.status,
    ].join(' '),
  );
  return rows.sort();
}

interface Which {
  readonly on: Day;
  readonly scope: Scope;
}

async function rowsOfStore(
  database: Database,
  kept: KeptOrganisation,
  { on, scope }: Which,
): Promise<string[]> {
  const known = await loadIndicators(database);
  const { nodes } = treeOn(kept.organisation.units, on);
  const codes = new Map(
    nodes.map(({ unit, version }) => [kept.numberOf.get(unit) ?? -1, version.code]),
  );
  const rows: string[] = [];
  for (const { code: period } of await allPeriods(database)) {
    const answer = await readTotalsOn(database, known, {
      period,
      day: on,
      scope,
      units: [...codes.keys()],
      indicators: [...known.byNumber.keys()],
    });
    if (answer.kind === 'refused') {
      expect(answer.problem.code).toBe('before-structure-date');
      continue;
    }
    const { totals, isAskedKnown } = answer.result;
    // Rule 7: of a period that nobody told anything in, only the store shows who was asked.
    if (totals.every(({ status }) => status === 'not-reported')) continue;
    for (const { unit, indicator, value, reported, expected, status } of totals) {
      const its = known.byNumber.get(indicator)?.indicator;
      rows.push(
        [
          period,
          codes.get(unit),
          its?.code,
          value === undefined ? '' : formatScaled(value, its?.decimals ?? 0),
          reported,
          isAskedKnown ? expected : '',
          status,
        ].join(' '),
      );
    }
  }
  return rows.sort();
}
