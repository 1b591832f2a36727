import { beforeEach, describe, expect, test } from 'vitest';
import { changeFigure } from '#figures/server/figure/change-figure.ts';
import { loadIndicators, type KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import { readTotalsOn } from '#figures/server/read/read-on-day.ts';
import type { Day } from '#kernel/day.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { restatedTotals } from './restate-totals.ts';

/** On 1 January A goes into B; on 1 February B gives half to C, and the tree stays the same. */
const TABLES = {
  units: `R,Whole,whole,,,
A,A,unit,R,,2025-12-31
B,B,unit,R,,
C,C,unit,R,,`,
  successions: `2026-01-01,merge,A,B,1,
2026-02-01,transfer,B,C,0.5,`,
  figures: `A,2025,people,2
B,2025,people,4
C,2025,people,1
A,2024,people,8`,
};

const MERGED = day('2026-01-01');
const HALVED = day('2026-02-01');

eachStore('restated totals', (store) => {
  let kept: KeptOrganisation;
  let known: KeptIndicators;
  beforeEach(async () => {
    kept = await tellStore(store.database, TABLES);
    known = await loadIndicators(store.database);
  });

  const placeOn = async (on: Day | undefined, period = '2025') => {
    const wish = { period, day: on, scope: 'both' } as const;
    const answer = await restatedTotals(store.database, wish, async (_view, place) =>
      Promise.resolve(place),
    );
    if (answer.kind === 'refused') throw new Error(answer.problem.code);
    return answer.result.kind === 'live' ? 'live' : answer.result.restatement;
  };
  const peopleOf = async (code: string, on: Day | undefined) => {
    const tree = treeOn(kept.organisation.units, on ?? day('2025-12-31'));
    const node = tree.nodes[tree.positionByCode.get(code) ?? -1];
    const answer = await readTotalsOn(store.database, known, {
      period: '2025',
      day: on,
      scope: 'both',
      units: [kept.numberOf.get(node?.unit ?? ('' as never)) ?? -1],
      indicators: [known.byCode.get('people')?.number ?? -1],
    });
    if (answer.kind === 'refused') throw new Error(answer.problem.code);
    return answer.result.totals[0]?.value;
  };
  const tellPeople = async (code: string, value: number, period = '2025') => {
    const unit = kept.organisation.units.find(({ versions }) => versions[0].code === code)?.id;
    const answer = await store.database.transaction((tx) =>
      changeFigure(tx, {
        name: { unit: unit ?? '', period, indicator: 'people' },
        wish: { kind: 'tell', value: String(value), isAccepted: true },
        actor: 'operator',
        source: { kind: 'form' },
      }),
    );
    expect(answer.kind).toBe('done');
  };

  test('are the live ones until something happens', async () => {
    expect(await placeOn(undefined)).toBe('live');
    expect(await placeOn(day('2025-12-31'))).toBe('live');
    expect(await placeOn(MERGED)).not.toBe('live');
  });

  test('follow a part that passes between units that both go on, though the tree stays the same', async () => {
    expect([await peopleOf('B', MERGED), await peopleOf('B', HALVED)]).toEqual([6n, 3n]);
    expect([await peopleOf('C', MERGED), await peopleOf('C', HALVED)]).toEqual([1n, 4n]);
  });

  test('are kept for every day until something happens again', async () => {
    const first = await placeOn(MERGED);
    expect(await placeOn(day('2026-01-31'))).toBe(first);
    expect(await placeOn(HALVED)).not.toBe(first);
    expect(await placeOn(MERGED)).toBe(first);
  });

  test('are dropped when a figure of the period changes, and none of another', async () => {
    const [of2025, of2024] = [await placeOn(MERGED), await placeOn(MERGED, '2024')];
    await tellPeople('A', 3);
    expect(await placeOn(MERGED, '2024')).toBe(of2024);
    expect(await placeOn(MERGED)).not.toBe(of2025);
    expect(await peopleOf('B', MERGED)).toBe(7n);
  });

  test('leave nothing behind that was dropped', async () => {
    await placeOn(MERGED);
    await tellPeople('A', 3);
    await placeOn(MERGED);
    const orphans = await store.database.query(
      'select from restated_total where restatement not in (select number from restatement)',
    );
    expect(orphans.length).toBe(0);
  });

  test('are worked out once for two who ask at once', async () => {
    // Where the first is done before the second has looked, the second finds it; that is seldom met.
    for (let value = 3; value < 23; value++) {
      await tellPeople('A', value);
      const [one, other] = await Promise.all([placeOn(MERGED), placeOn(MERGED)]);
      expect(one).toBe(other);
    }
  });

  describe('while others write', () => {
    test('hold all that was acknowledged before they were asked for, and nothing that was not told', async () => {
      const writer = { acknowledged: 2, begun: 2, isDone: false };
      const write = async () => {
        for (let value = 3; value <= 60; value++) {
          writer.begun = value;
          await tellPeople('A', value);
          writer.acknowledged = value;
        }
        writer.isDone = true;
      };
      const seen: { least: number; people: number; most: number }[] = [];
      const read = async () => {
        while (!writer.isDone) {
          const least = writer.acknowledged;
          const people = Number(await peopleOf('B', MERGED)) - 4;
          seen.push({ least, people, most: writer.begun });
        }
      };
      await Promise.all([write(), read(), read()]);
      expect(seen.length).toBeGreaterThan(3);
      const wrong = seen.filter(({ least, people, most }) => people < least || people > most);
      expect(wrong).toEqual([]);
      expect(await peopleOf('B', MERGED)).toBe(64n);
    });
  });

  test('of a day before the structure date, of an unknown period, or when nobody lives, are refused', async () => {
    const refusal = async (period: string, on: Day) => {
      const wish = { period, day: on, scope: 'both' } as const;
      const answer = await restatedTotals(store.database, wish, async () => Promise.resolve());
      return answer.kind === 'refused' ? answer.problem.code : answer.kind;
    };
    expect(await refusal('2025', day('2025-12-30'))).toBe('before-structure-date');
    expect(await refusal('2023', MERGED)).toBe('unknown-period');
  });
});
