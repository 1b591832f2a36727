import { beforeAll, describe, expect, test } from 'vitest';
import { loadIndicators, type KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { readSheetOn, readTotalsOn } from './read-on-day.ts';
import type { TotalsRead } from './totals-read.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,A,unit,R,,
B,Old B,unit,R,,2025-12-31
A1,Office,office,A,,`,
  successions: '2026-01-01,merge,B,A,1,',
  figures: `A,2025,people,1
A1,2025,people,2
B,2025,people,6
B,2025,events,3
A,2025,highest,-4
R,2025,rank,9`,
};

eachStore('a sheet', (store) => {
  let kept: KeptOrganisation;
  let known: KeptIndicators;
  beforeAll(async () => {
    kept = await tellStore(store.database, TABLES);
    known = await loadIndicators(store.database);
  });

  const sheetOf = async (code: string, on?: string) => {
    const unit = kept.organisation.units.find(({ versions }) => versions[0].code === code)?.id;
    const answer = await readSheetOn(store.database, known, {
      period: '2025',
      day: on === undefined ? undefined : day(on),
      scope: 'both',
      unit: kept.numberOf.get(unit ?? ('' as never)) ?? -1,
      indicators: [...known.byNumber.keys()],
    });
    if (answer.kind === 'refused') throw new Error(answer.problem.code);
    return answer.result;
  };
  const cellsOf = (sheet: TotalsRead) =>
    sheet.totals.map(({ unit, indicator, value, reported, status }) => {
      const code = kept.organisation.units.find(({ id }) => kept.numberOf.get(id) === unit);
      const its = known.byNumber.get(indicator)?.indicator.code;
      return `${code?.versions[0].code} ${its} ${value} ${reported} ${status}`;
    });

  describe('on the tree its figures were told on', () => {
    test('shows a unit and those directly below it, each with its totals', async () => {
      const sheet = await sheetOf('R');
      expect(sheet.lines.map(({ code, name, is_leaf: isLeaf }) => [code, name, isLeaf])).toEqual([
        ['R', 'Whole', false],
        ['B', 'Old B', true],
        ['A', 'A', false],
      ]);
      expect(cellsOf(sheet)).toEqual([
        'R people 9 3 total',
        'R events 3 1 total',
        'R highest -4 1 total',
        'R rank 9 1 told',
        'R per_event 300 1 total',
        'B people 6 1 told',
        'B events 3 1 told',
        'B per_event 200 1 told',
        'A people 3 2 total',
        'A highest -4 1 told',
      ]);
      expect(sheet.isAskedKnown).toBe(false);
    });

    test('shows a unit with none below alone', async () => {
      const sheet = await sheetOf('A1');
      expect(sheet.lines.length).toBe(1);
      expect(cellsOf(sheet)).toEqual(['A1 people 2 1 told']);
    });
  });

  test('on the tree of a later day shows those who stand there then', async () => {
    const sheet = await sheetOf('R', '2026-01-01');
    expect(sheet.lines.map(({ code }) => code)).toEqual(['R', 'A']);
    expect(cellsOf(sheet)).toEqual([
      'R people 9 3 restated',
      'R events 3 1 restated',
      'R highest -4 1 restated',
      'R rank 9 1 told',
      'R per_event 300 1 restated',
      'A people 9 3 restated',
      'A events 3 1 restated',
      'A highest -4 1 restated',
      'A per_event 300 1 restated',
    ]);
  });

  test('one total read alone is the one in the sheet', async () => {
    const sheet = await sheetOf('R');
    for (const total of sheet.totals) {
      const { unit, indicator } = total;
      const wish = { period: '2025', day: undefined, scope: 'both' } as const;
      const read = { ...wish, units: [unit], indicators: [indicator] };
      const answer = await readTotalsOn(store.database, known, read);
      expect(answer).toMatchObject({ kind: 'done', result: { totals: [total] } });
    }
  });
});
