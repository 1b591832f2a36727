import { expect, test } from 'vitest';
import { PROBLEMS_SHOWN, problemList } from './problem.ts';

interface Facts {
  'wrong-row': { number: number };
}

test('the first hundred problems are kept and all are counted', () => {
  const list = problemList<Facts>();
  for (let number = 1; number <= 1_000_000; number++)
    list.report({ code: 'wrong-row', facts: { number } });
  expect({ count: list.count, shown: list.shown.length, last: list.shown.at(-1) }).toEqual({
    count: 1_000_000,
    shown: PROBLEMS_SHOWN,
    last: { code: 'wrong-row', facts: { number: PROBLEMS_SHOWN } },
  });
});
