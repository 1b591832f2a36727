import { expect, test } from 'vitest';
import { heardChanges, LONG_AWAY_MS } from './heard-changes.ts';

test('who connects first joins anew, and then goes on after what was heard last', () => {
  const heard = heardChanges(() => 0);
  expect([heard.query(), heard.joinsAnew()]).toEqual(['', true]);
  heard.note({ lastEventId: '41' });
  expect([heard.query(), heard.joinsAnew()]).toEqual(['?after=41', false]);
  heard.note({ lastEventId: '42' });
  expect(heard.query()).toBe('?after=42');
});

test('a greeting without a number, before what was missed, does not count as heard', () => {
  const heard = heardChanges(() => 0);
  heard.note({ lastEventId: '' });
  expect([heard.query(), heard.joinsAnew()]).toEqual(['', true]);
  heard.note({ lastEventId: '41' });
  heard.note({ lastEventId: '' });
  expect(heard.query()).toBe('?after=41');
});

test('who comes back after long joins anew', () => {
  let now = 0;
  const heard = heardChanges(() => now);
  heard.note({ lastEventId: '41' });
  now = LONG_AWAY_MS;
  expect(heard.joinsAnew()).toBe(false);
  now += 1;
  expect(heard.joinsAnew()).toBe(true);
  heard.note({ lastEventId: '' });
  expect(heard.joinsAnew()).toBe(false);
});
