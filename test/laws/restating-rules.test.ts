import { describe, expect, test } from 'vitest';
import { tell, totalsOf } from '#test/support/told-tables.ts';

/** The nine rules of restating, one test each or more, named after them. */

const TWO_PROVINCES = `R,Whole,whole,,,
P,One,province,R,,
Q,Two,province,R,,`;

describe('rule 1: a figure belongs to the unit of its structure date and goes along the successions after it', () => {
  test('chains within a day are followed in order, whatever the order of the rows', async () => {
    const totals = await totalsOf(
      {
        units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
B,B,commune,P,,2024-12-31
B,B,commune,P,2025-01-01,`,
        successions: `2025-01-01,merge,U,B,1,
2025-01-01,merge,B,B,1,
2025-01-01,recode,T,U,1,
2025-01-01,recode,A,T,1,`,
        figures: `A,2024,people,3
B,2024,people,4`,
      },
      '2026-01-01',
    );
    expect(totals).toEqual(['B people 7 restated', 'P people 7 restated', 'R people 7 restated']);
  });

  test('a figure is not carried along an event of its own structure date', async () => {
    const tables = {
      units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
B,B,commune,Q,2025-01-01,`,
      successions: '2025-01-01,merge,A,B,1,',
      structureDates: '2024,2025-01-01',
      figures: 'B,2024,people,3',
    };
    expect(await totalsOf(tables, '2025-01-01')).toEqual([
      'B people 3 told',
      'Q people 3 total',
      'R people 3 total',
    ]);
  });

  test('consecutive versions of one code with no event between them are one unit', async () => {
    const totals = await totalsOf(
      {
        units: `${TWO_PROVINCES}
A,Old name,commune,P,,2024-12-31
A,New name,ward,Q,2025-01-01,`,
        successions: '',
        figures: 'A,2024,rank,3',
      },
      '2026-01-01',
    );
    expect(totals).toEqual(['A rank 3 told']);
  });

  test('a code that ends while another unit takes it over the same day is not one unit', async () => {
    const tables = {
      units: `${TWO_PROVINCES}
A,Old,commune,P,,2024-12-31
B,B,commune,Q,,2024-12-31
A,New,commune,Q,2025-01-01,`,
      successions: '2025-01-01,recode,B,A,1,',
      figures: `A,2024,people,5
B,2024,people,7`,
    };
    expect(await totalsOf(tables, '2025-01-01')).toEqual([
      'A people 7 told',
      'P people 5 partly-held',
      'Q people 7 total',
      'R people 12 restated',
    ]);
    expect((await tell(tables)).warnings.shown.map(({ code }) => code)).toEqual([
      'ended-without-event',
    ]);
  });
});

test('rule 1: a unit transferred whole into one that lives already is not that one', async () => {
  const totals = await totalsOf(
    {
      units: `${TWO_PROVINCES}\nA,A,commune,P,,2024-12-31\nB,B,commune,P,,`,
      successions: '2025-01-01,transfer,A,B,1,',
      figures: 'A,2024,people,3\nB,2024,people,4',
    },
    '2026-01-01',
  );
  expect(totals[0]).toBe('B people 7 restated');
});

describe('rule 2: an heir takes the share of the basis, composed exactly and divided once', () => {
  const split = (shares: readonly string[]) => ({
    units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
B,B,commune,P,2025-01-01,
C,C,commune,P,2025-01-01,`,
    successions: `2025-01-01,split,A,B,${shares[0]}
2025-01-01,split,A,C,${shares[1]}`,
  });

  test('a blank share of the basis falls back to the share of the whole', async () => {
    const totals = await totalsOf(
      { ...split(['0.5,', '0.1,0.5']), figures: 'A,2024,people,100' },
      '2026-01-01',
    );
    expect(totals.slice(0, 2)).toEqual(['B people 50 restated', 'C people 50 restated']);
  });

  test('an indicator without a basis uses the share of the whole alone', async () => {
    const totals = await totalsOf(
      { ...split(['0.5,0.1', '0.5,0.9']), figures: 'A,2024,events,100' },
      '2026-01-01',
    );
    expect(totals.slice(0, 2)).toEqual(['B events 50 restated', 'C events 50 restated']);
  });

  test('shares compose along the whole path before the figure is divided', async () => {
    const totals = await totalsOf(
      {
        units: `${split(['', '']).units.replaceAll('2025-01-01,', '2025-01-01,2025-06-30')}
D,D,commune,P,2025-07-01,
E,E,commune,P,2025-07-01,`,
        successions: `2025-01-01,split,A,B,,1/3
2025-01-01,split,A,C,,2/3
2025-07-01,split,B,D,,1/2
2025-07-01,split,B,E,,1/2
2025-07-01,split,C,D,,1/4
2025-07-01,split,C,E,,3/4`,
        figures: 'A,2024,people,1000',
      },
      '2026-01-01',
    );
    expect(totals.slice(0, 2)).toEqual(['D people 333 restated', 'E people 667 restated']);
  });

  test('largest remainder, ties to the smaller code, a negative by its size', async () => {
    const thirds = {
      units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
C10,C10,commune,P,2025-01-01,
C2,C2,commune,P,2025-01-01,
B,B,commune,Q,2025-01-01,`,
      successions: `2025-01-01,split,A,C10,1/3,
2025-01-01,split,A,C2,1/3,
2025-01-01,split,A,B,1/3,`,
      figures: 'A,2024,people,-11',
    };
    const totals = await totalsOf(thirds, '2026-01-01');
    expect(totals).toContain('B people -4 restated');
    expect(totals).toContain('C10 people -4 restated');
    expect(totals).toContain('C2 people -3 restated');
  });
});

describe('rule 3: known shares go to their heirs, the rest where it can only be', () => {
  test('the rest without a blank heir goes to the superior of the day before, as that one goes on', async () => {
    const totals = await totalsOf(
      {
        units: `R,Whole,whole,,,
P,One,province,R,,2024-12-31
S,New,province,R,2025-01-01,
A,A,commune,P,,2024-12-31
B,B,commune,S,2025-01-01,`,
        successions: `2025-01-01,split,A,B,0.6,
2025-01-01,recode,P,S,1,`,
        figures: 'A,2024,events,10',
      },
      '2026-01-01',
    );
    expect(totals).toEqual([
      'B events 6 restated',
      'R events 10 restated',
      'S events 10 partly-held',
    ]);
  });

  test('a version that goes on without a row to itself is an heir with a blank share', async () => {
    const totals = await totalsOf(
      {
        units: `${TWO_PROVINCES}
A,A,commune,P,,
B,B,commune,P,,`,
        successions: '2025-01-01,transfer,A,B,0.2,',
        figures: `A,2024,events,10
B,2024,rank,1`,
      },
      '2026-01-01',
    );
    expect(totals.slice(0, 3)).toEqual([
      'A events 8 restated',
      'B events 2 restated',
      'B rank not-continuable',
    ]);
  });

  test('a unit that lives within the day leaves its rest to the superior of the unit it came from', async () => {
    const totals = await totalsOf(
      {
        units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
C,C,commune,Q,,2024-12-31
B,B,commune,Q,2025-01-01,`,
        successions: `2025-01-01,merge,A,T,1,
2025-01-01,merge,C,T,1,
2025-01-01,split,T,B,0.5,`,
        figures: `A,2024,events,10
C,2024,events,20`,
      },
      '2026-01-01',
    );
    expect(totals).toEqual([
      'B events 15 restated',
      'P events 5 partly-held',
      'Q events 25 partly-held',
      'R events 30 restated',
    ]);
  });

  test('a share of 0 is no part, and a told 0 is a figure', async () => {
    const totals = await totalsOf(
      {
        units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
B,B,commune,P,2025-01-01,
C,C,commune,P,2025-01-01,`,
        successions: `2025-01-01,split,A,B,,1
2025-01-01,split,A,C,,0`,
        figures: 'A,2024,people,0',
      },
      '2026-01-01',
    );
    expect(totals).toEqual(['B people 0 told', 'P people 0 total', 'R people 0 total']);
  });

  test('a root that leaves a rest is refused', async () => {
    const { problems } = await tell({
      units: `R,Whole,whole,,,2024-12-31
S,New whole,whole,,2025-01-01,`,
      successions: '2025-01-01,recode,R,S,0.9,',
      figures: '',
    });
    expect(problems.shown.map(({ code }) => code)).toContain('root-leaves-a-rest');
  });
});

describe('rule 4: a part with several possible heirs is held by the lowest unit that is or contains each', () => {
  test('where one possible heir contains the others, it holds the part itself', async () => {
    const totals = await totalsOf(
      {
        units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
B,B,commune,P,2025-01-01,`,
        successions: `2025-01-01,split,A,B,,
2025-01-01,split,A,P,,`,
        figures: 'A,2024,people,9',
      },
      '2026-01-01',
    );
    expect(totals).toEqual([
      'B people not-continuable',
      'P people 9 partly-held',
      'R people 9 restated',
    ]);
  });

  test('possible heirs who later become one unit give it the part', async () => {
    const totals = await totalsOf(
      {
        units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
B,B,commune,P,2025-01-01,2025-06-30
C,C,commune,Q,2025-01-01,2025-06-30
D,D,commune,Q,2025-07-01,`,
        successions: `2025-01-01,split,A,B,,
2025-01-01,split,A,C,,
2025-07-01,merge,B,D,1,
2025-07-01,merge,C,D,1,`,
        figures: 'A,2024,people,9',
      },
      '2026-01-01',
    );
    expect(totals).toEqual(['D people 9 restated', 'Q people 9 restated', 'R people 9 restated']);
  });
});

test('rule 5: a unit that is or contains a possible heir of a part held above it has no value', async () => {
  const totals = await totalsOf(
    {
      units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
B,B,commune,P,2025-01-01,
C,C,commune,Q,2025-01-01,
E,E,commune,Q,,`,
      successions: `2025-01-01,split,A,B,,
2025-01-01,split,A,C,,`,
      figures: `A,2024,people,9
E,2024,people,5`,
    },
    '2026-01-01',
  );
  expect(totals).toEqual([
    'B people not-continuable',
    'C people not-continuable',
    'E people 5 told',
    'P people not-continuable',
    'Q people not-continuable',
    'R people 14 partly-held',
  ]);
});

describe('rule 6: sums add, ratios are made again, extremes and attached figures pass as they can', () => {
  const merged = {
    units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
B,B,commune,P,,2024-12-31
C,C,commune,P,2025-01-01,`,
    successions: `2025-01-01,merge,A,C,1,
2025-01-01,merge,B,C,1,`,
  };
  const divided = {
    units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
B,B,commune,P,2025-01-01,
C,C,commune,P,2025-01-01,`,
    successions: `2025-01-01,split,A,B,0.5,0.5
2025-01-01,split,A,C,0.5,0.5`,
  };

  test('a ratio is made again from its summed parts, half even', async () => {
    const totals = await totalsOf(
      {
        ...merged,
        figures: `A,2024,people,1
A,2024,events,3
B,2024,people,4
B,2024,events,5`,
      },
      '2026-01-01',
    );
    expect(totals).toContain('C per_event 0.62 restated');
  });

  test('the lowest and the highest pass through whole mergers', async () => {
    const figures = `A,2024,lowest,3
B,2024,lowest,-4
A,2024,highest,3
B,2024,highest,-4`;
    const totals = await totalsOf({ ...merged, figures }, '2026-01-01');
    expect(totals.slice(0, 2)).toEqual(['C highest 3 restated', 'C lowest -4 restated']);
  });

  test('any other event makes all heirs possible heirs of the undivided figure', async () => {
    const totals = await totalsOf({ ...divided, figures: 'A,2024,highest,3' }, '2026-01-01');
    expect(totals).toEqual([
      'B highest not-continuable',
      'C highest not-continuable',
      'P highest 3 partly-held',
      'R highest 3 restated',
    ]);
  });

  test('a figure that is not aggregated stays with its unit, and is lost to the heirs of a merger', async () => {
    const totals = await totalsOf(
      {
        ...merged,
        units: `${merged.units}\nE,E,commune,Q,,`,
        figures: 'A,2024,rank,3\nE,2024,rank,1',
      },
      '2026-01-01',
    );
    expect(totals).toEqual(['C rank not-continuable', 'E rank 1 told']);
  });
});

test('rule 7: periods told on a later tree are left out, and only told periods are written', async () => {
  const tables = {
    units: `${TWO_PROVINCES}\nA,A,commune,P,,`,
    successions: '',
    figures: `A,2024,people,1
A,2026,people,2`,
    asked: 'A,2025,people',
  };
  expect(await totalsOf(tables, '2025-12-31', ['unit_code', 'period', 'value'])).toEqual([
    'A 2024 1',
    'P 2024 1',
    'R 2024 1',
  ]);
});

describe('rule 8: the status is the first that fits', () => {
  test('a superior is told by its own figure alone, and a total with one from below', async () => {
    const totals = await totalsOf(
      {
        units: `${TWO_PROVINCES}\nA,A,commune,P,,\nB,B,commune,Q,,`,
        successions: '',
        figures: `P,2024,people,1
Q,2024,people,2
B,2024,people,3`,
      },
      '2026-01-01',
    );
    expect(totals).toEqual([
      'B people 3 told',
      'P people 1 told',
      'Q people 5 total',
      'R people 6 total',
    ]);
  });

  test('of a ratio, told where both parts are, otherwise the first other that fits either', async () => {
    const totals = await totalsOf(
      {
        units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
B,B,commune,P,2025-01-01,
C,C,commune,P,2025-01-01,
E,E,commune,Q,,`,
        successions: `2025-01-01,split,A,B,,0.5
2025-01-01,split,A,C,,0.5`,
        figures: `A,2024,people,8
A,2024,events,2
E,2024,people,8
E,2024,events,2`,
      },
      '2026-01-01',
    );
    expect(totals.filter((row) => row.includes('per_event'))).toEqual([
      'B per_event not-continuable',
      'C per_event not-continuable',
      'E per_event 4 told',
      'P per_event 4 partly-held',
      'Q per_event 4 total',
      'R per_event 4 restated',
    ]);
  });

  test('with asked.csv, where some were asked and none told, the row says not-reported', async () => {
    const totals = await totalsOf(
      {
        units: `${TWO_PROVINCES}\nA,A,commune,P,,\nB,B,commune,Q,,`,
        successions: '',
        figures: 'A,2024,people,1',
        asked: 'A,2024,people\nB,2024,people',
      },
      '2026-01-01',
      ['unit_code', 'value', 'reported', 'expected', 'status'],
    );
    expect(totals).toEqual([
      'A 1 1 1 told',
      'B 0 1 not-reported',
      'P 1 1 1 total',
      'Q 0 1 not-reported',
      'R 1 1 2 total',
    ]);
  });
});

test('rule 9: a unit counts once wherever any part of its figure lies', async () => {
  const totals = await totalsOf(
    {
      units: `${TWO_PROVINCES}
A,A,commune,P,,2024-12-31
B,B,commune,P,2025-01-01,
C,C,commune,Q,2025-01-01,
D,D,commune,Q,2025-01-01,`,
      successions: `2025-01-01,split,A,B,0.5,
2025-01-01,split,A,C,0.3,
2025-01-01,split,A,D,0.2,`,
      figures: 'A,2024,events,10',
    },
    '2026-01-01',
    ['unit_code', 'value', 'reported'],
  );
  expect(totals).toEqual(['B 5 1', 'C 3 1', 'D 2 1', 'P 5 1', 'Q 5 1', 'R 10 1']);
});
