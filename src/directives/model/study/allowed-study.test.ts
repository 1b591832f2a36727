import { expect, test } from 'vitest';
import { allowedStudy } from './allowed-study.ts';

const [UNIT, REGISTER] = [['answer-directive'], ['register-directive']];
const IN_FORCE = { standing: 'in-force' } as const;
const WITHDRAWN = { standing: 'withdrawn' } as const;

test.each([
  ['sent', UNIT, ['acknowledge']],
  ['sent', REGISTER, ['take-back']],
  ['sent', [...UNIT, ...REGISTER], ['acknowledge', 'take-back']],
  ['sent', [], []],
  ['acknowledged', UNIT, ['mark-studied', 'hold-session', 'name-programme']],
  ['acknowledged', REGISTER, []],
  ['studied', UNIT, ['reopen', 'name-programme']],
] as const)('of one in force that is %s, with %j: %j', (state, verbs, deeds) => {
  expect(allowedStudy(IN_FORCE, { state }, verbs)).toEqual(deeds);
});

test('one that is not in force any more is only taken back where it was sent by mistake', () => {
  const both = [...UNIT, ...REGISTER];
  expect(allowedStudy(WITHDRAWN, { state: 'sent' }, both)).toEqual(['take-back']);
  expect(allowedStudy(WITHDRAWN, { state: 'acknowledged' }, both)).toEqual([]);
});
