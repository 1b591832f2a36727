import { expect, test } from 'vitest';
import type { Day } from '#kernel/day.ts';
import { planRuleProblem, ruleInForce, type PlanRule } from './plan-rule.ts';

const rule = (from: number, until: number, its: Partial<PlanRule> = {}): PlanRule => ({
  ...{ kind: 'tasks', name: 'Rule', basis: 'Decision 1', weights: [], isCapped: true },
  period: { from: from as Day, until: until as Day },
  ...its,
});

test.each([
  [rule(1, 1), [], 'plan-rule-holds-no-day'],
  [rule(1, 2, { weights: [{ indicator: 'a', weight: 1 }] }), [], 'plan-rule-with-weights'],
  [rule(1, 2, { kind: 'weighted' }), [], 'plan-rule-without-weights'],
  [
    rule(1, 2, {
      kind: 'weighted',
      weights: [
        { indicator: 'a', weight: 1 },
        { indicator: 'a', weight: 2 },
      ],
    }),
    [],
    'plan-rule-weighs-twice',
  ],
  [rule(1, 9), [rule(8, 20)], 'plan-rule-overlaps'],
  [rule(1, 8), [rule(8, 20)], undefined],
] as const)('a rule that cannot be is refused: %o beside %o is %s', (wished, others, code) => {
  expect(planRuleProblem(wished, others)?.code).toBe(code);
});

test('the nearest unit that has a rule on the day gives it', () => {
  const [own, above] = [rule(5, 10, { name: 'own' }), rule(1, 99, { name: 'above' })];
  const nameOn = (day: number) => ruleInForce([[own], [above]], day as Day)?.name;
  expect([nameOn(4), nameOn(5), nameOn(10), nameOn(99)]).toEqual([
    'above',
    'own',
    'above',
    undefined,
  ]);
});
