import { describe, expect, test } from 'vitest';
import { speechClock, writtenClock } from './speech-clock.ts';

const given = { began: 1_000_000, minutes: 7 };
const after = (seconds: number) => speechClock(given, given.began + seconds * 1000);

describe('the clock of a speech', () => {
  test('counts down what was given', () => {
    expect(after(0)).toMatchObject({ left: 420, passed: 0, isNearEnd: false, isOver: false });
    expect(after(252)).toMatchObject({ left: 168, passed: 0.6 });
  });

  test('says when a minute is left, and when it is over', () => {
    expect(after(360)).toMatchObject({ left: 60, isNearEnd: true, isOver: false });
    expect(after(450)).toMatchObject({ left: -30, passed: 1, isOver: true });
  });

  test('stands at its beginning where clocks differ', () => {
    expect(after(-5)).toMatchObject({ left: 420, passed: 0 });
  });

  test.each([
    [168, '2:48'],
    [0, '0:00'],
    [3768, '1:02:48'],
    [-30, '\u22120:30'],
  ])('writes %i seconds as %s', (seconds, written) => {
    expect(writtenClock(seconds)).toBe(written);
  });
});
