import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctTopics, EVERYTHING } from './live-topic.ts';

const topic = fc.record({ topic: fc.constantFrom('figures', 'periods'), period: fc.nat(80) });

test('no topic is lost: each is told once, or everything is', () => {
  fc.assert(
    fc.property(fc.array(topic, { maxLength: 150, size: 'max' }), (topics) => {
      const told = distinctTopics(topics);
      const distinct = new Set(topics.map((each) => JSON.stringify(each)));
      expect(told.length).toBeLessThanOrEqual(50);
      if (distinct.size > 50) expect(told).toEqual([EVERYTHING]);
      else expect(told.map((each) => JSON.stringify(each))).toEqual([...distinct]);
    }),
  );
});

test('beside everything nothing else is told', () => {
  expect(distinctTopics([{ topic: 'figures' }, EVERYTHING])).toEqual([EVERYTHING]);
});
