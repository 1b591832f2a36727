import { beforeAll, describe, expect, test } from 'vitest';
import { loadIndicators, type KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import { formatFraction } from '#kernel/fraction.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { eachStore } from '#test/support/store.ts';
import { doDeeds, tellStore, type FigureDeed } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { readTotalTrail, type TotalTrail, type TrailWish } from './total-trail.ts';

const OLD_DAY = day('2025-12-31');
const NEW_DAY = day('2026-01-01');

/** D is divided among A and B with no share told; C goes whole into A. */
const TABLES = {
  units: `R,Whole,whole,,,
P,Province,province,R,,
A,A,unit,P,,
B,B,unit,P,,
C,Old C,unit,P,,2025-12-31
D,Old D,unit,P,,2025-12-31`,
  successions: `2026-01-01,merge,C,A,1,
2026-01-01,split,D,A,,
2026-01-01,split,D,B,,`,
  figures: `A,2025,people,10
C,2025,people,5
D,2025,people,7
A,2025,events,2`,
  asked: `A,2025,people
B,2025,people
C,2025,people
D,2025,people
A,2025,events`,
};

eachStore('the trail of a total', (store) => {
  let kept: KeptOrganisation;
  let known: KeptIndicators;
  beforeAll(async () => {
    kept = await tellStore(store.database, TABLES);
    known = await loadIndicators(store.database);
  });

  const numberOf = (code: string, on = OLD_DAY) => {
    const tree = treeOn(kept.organisation.units, on);
    const node = tree.nodes[tree.positionByCode.get(code) ?? -1];
    return kept.numberOf.get(node?.unit ?? kept.organisation.units[0]?.id ?? ('' as never)) ?? -1;
  };
  const trailOf = async (code: string, wish: Partial<TrailWish> & { of?: string } = {}) => {
    const answer = await readTotalTrail(store.database, known, {
      period: '2025',
      day: undefined,
      scope: 'both',
      unit: numberOf(code, wish.day ?? OLD_DAY),
      indicator: known.byCode.get(wish.of ?? 'people')?.number ?? -1,
      ...wish,
    });
    if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problem));
    return answer.result;
  };

  describe('on the tree its figures were told on', () => {
    test('leads to those below with their totals, and to who was asked and has not told', async () => {
      const trail = live(await trailOf('P'));
      expect(trail.sheet.lines.map(({ code }) => code)).toEqual(['P', 'D', 'C', 'B', 'A']);
      expect(trail.sheet.totals.map(({ value, status }) => [value, status])).toEqual([
        [22n, 'total'],
        [7n, 'told'],
        [5n, 'told'],
        [undefined, 'not-reported'],
        [10n, 'told'],
      ]);
      expect(trail.silent.map(({ code }) => code)).toEqual(['B']);
      expect(trail.own).toEqual([]);
    });

    test('ends at the figure with the file and row that told it, and each later version', async () => {
      const nodes = treeOn(kept.organisation.units, OLD_DAY).nodes;
      const unit = nodes.findIndex(({ version }) => version.code === 'A');
      const deed: FigureDeed = {
        period: 0,
        unit,
        indicator: 'events',
        kind: 'tell',
        value: 3,
        isAccepted: false,
      };
      await doDeeds(store.database, kept, [deed, { ...deed, kind: 'withdraw' }]);
      const [own] = live(await trailOf('A', { of: 'events' })).own;
      expect(own?.versions).toMatchObject([
        { version: 3, change: 'withdrawn', value: undefined, actor: 'operator' },
        { version: 2, change: 'corrected', value: 3n, source: { kind: 'form' } },
        {
          version: 1,
          change: 'told',
          value: 2n,
          actor: 'import',
          accepted: { actor: 'import' },
          source: { kind: 'file', file: 'tables', row: 5 },
        },
      ]);
      expect(own?.versions[0]?.accepted).toBeUndefined();
    });

    test('of a ratio shows its two parts beside it', async () => {
      const trail = live(await trailOf('A', { of: 'per_event', scope: 'accepted' }));
      expect(trail.sheet.totals.map(({ value }) => value)).toEqual([500n, 10n, 2n]);
      expect(trail.own.length).toBe(2);
    });
  });

  describe('on the tree of a later day', () => {
    test('shows which figures rest there with which share, and what is held above', async () => {
      const trail = restated(await trailOf('A', { day: NEW_DAY }));
      expect(
        trail.rests.map(({ code, name, value, part, share }) => [
          code,
          name,
          value,
          part,
          formatFraction(share),
        ]),
      ).toEqual([
        ['A', 'A', 10n, 10n, '1'],
        ['C', 'Old C', 5n, 5n, '1'],
      ]);
      const [held] = trail.heldAbove;
      expect(held).toMatchObject({ code: 'D', value: 7n });
      expect(kept.numberOf.get(held?.holder ?? ('' as never))).toBe(numberOf('P'));
    });

    test('shows at the holder what it holds and why not below, and who is silent', async () => {
      const trail = restated(await trailOf('P', { day: NEW_DAY }));
      expect(trail.rests.map(({ code, part, isHeld }) => [code, part, isHeld])).toEqual([
        ['D', 7n, true],
      ]);
      expect(trail.totals.map(({ version, total }) => [version.code, total.status])).toEqual([
        ['P', 'partly-held'],
        ['A', 'not-continuable'],
        ['B', 'not-continuable'],
      ]);
      expect(trail.silent.map(({ code }) => code)).toEqual(['B']);
    });

    test('there is none of a unit that does not live then', async () => {
      const unit = numberOf('C');
      expect(await trailOf('A', { day: NEW_DAY, unit })).toBeUndefined();
    });
  });
});

function live(trail: TotalTrail | undefined) {
  if (trail?.kind !== 'live') throw new Error('trail: expected a live one');
  return trail;
}

function restated(trail: TotalTrail | undefined) {
  if (trail?.kind !== 'restated') throw new Error('trail: expected a restated one');
  return trail;
}
