import { describe, expect, it } from 'vitest';
import { isTouched } from './touched-subject.ts';

describe('an answer', () => {
  const total = { topic: 'figures', period: '2026-H1', indicators: ['gifts_given'] };

  it.each([
    ['its own figure', { ...total }],
    ['one of several indicators', { ...total, indicators: ['members', 'gifts_given'] }],
    ['every indicator of the period', { topic: 'figures', period: '2026-H1' }],
    ['figures of every period', { topic: 'figures' }],
    ['everything', { topic: 'everything' }],
  ])('is old after a change of %s', (_case, changed) => {
    expect(isTouched({ restsOn: [total] }, changed)).toBe(true);
  });

  it.each([
    ['another indicator', { ...total, indicators: ['members'] }],
    ['another period', { ...total, period: '2025-H1' }],
    ['another topic', { topic: 'organisation' }],
  ])('stays right after a change of %s', (_case, changed) => {
    expect(isTouched({ restsOn: [total] }, changed)).toBe(false);
  });

  it('rests on any of its subjects', () => {
    const restsOn = [total, { topic: 'organisation' }];
    expect(isTouched({ restsOn }, { topic: 'organisation' })).toBe(true);
  });
});
