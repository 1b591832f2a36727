import { expect, test } from 'vitest';
import { startProgress } from './progress.ts';

/** What is shown of updates that come at the given milliseconds, then cleared. */
function shown(isWatched: boolean, times: readonly number[]): string {
  const [said, clock]: [string[], { now: number }] = [[], { now: 0 }];
  const progress = startProgress(
    isWatched,
    (text) => said.push(text),
    () => clock.now,
  );
  for (const now of times) {
    clock.now = now;
    progress.update(`at ${now}`);
  }
  progress.clear();
  return said.join('').replaceAll('\r\u001B[K', '|');
}

test('progress is shown once work has taken more than a second, and wiped when it is done', () => {
  expect(shown(true, [500, 1000, 1500])).toBe('|at 1000 …|at 1500 …|');
});

test('work that is done within a second shows nothing', () => {
  expect(shown(true, [10, 500, 999])).toBe('');
});

test('progress is shown no more than five times a second', () => {
  expect(shown(true, [1000, 1100, 1199, 1200, 1300, 1400])).toBe('|at 1000 …|at 1200 …|at 1400 …|');
});

test('where nobody watches nothing is shown, however long it takes', () => {
  expect(shown(false, [500, 5000, 50_000])).toBe('');
});
