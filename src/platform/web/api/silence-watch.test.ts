import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSilence } from './silence-watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('who is heard in time is never called silent', () => {
  const onSilence = vi.fn<() => void>();
  const watch = watchSilence(25, onSilence);
  for (let beat = 0; beat < 10; beat += 1) {
    vi.advanceTimersByTime(15);
    watch.heard();
  }
  expect(onSilence).not.toHaveBeenCalled();
});

test('silence is told each time it has lasted so long, until nobody watches', () => {
  const onSilence = vi.fn<() => void>();
  const watch = watchSilence(25, onSilence);
  vi.advanceTimersByTime(24);
  expect(onSilence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(26);
  expect(onSilence).toHaveBeenCalledTimes(2);
  watch.stop();
  vi.advanceTimersByTime(100);
  expect(onSilence).toHaveBeenCalledTimes(2);
});
