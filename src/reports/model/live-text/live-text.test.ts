import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { COUNTS, INDICATOR_PARTS, referenceName, type LiveReference } from './live-reference.ts';
import { parseLiveText, referencesIn, writeLiveText, type LiveRun } from './live-text.ts';
import { blankValue, knownValue, missingValue } from './live-value.ts';
import { writtenText } from './written-text.ts';

const code = fc
  .stringMatching(/^[a-z_ăâđêôơư0-9-]{1,12}$/u)
  .filter((each) => !INDICATOR_PARTS.some((part) => part === each));
const reference: fc.Arbitrary<LiveReference> = fc.oneof(
  fc.record({
    kind: fc.constant('indicator' as const),
    code,
    part: fc.constantFrom(...INDICATOR_PARTS),
  }),
  fc.record({ kind: fc.constant('count' as const), name: fc.constantFrom(...COUNTS) }),
);
const words = fc.string({ minLength: 1 }).filter((text) => !/[{}]/u.test(text));
/** Words never stand beside words: they would be read as one run. */
const runs: fc.Arbitrary<readonly LiveRun[]> = fc.array(fc.tuple(words, reference)).map((pairs) =>
  pairs.flatMap(([text, each]): LiveRun[] => [
    { kind: 'text', text },
    { kind: 'live', reference: each },
  ]),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('{', '}', 'gifts', '.plan', '.', ' ', '\n', 'ệ'))
    .map((parts) => parts.join('')),
);

describe('a text with live figures', () => {
  test('is written as it was read, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(writeLiveText(parseLiveText(text))).toBe(text);
      }),
    );
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(runs, (each) => {
        expect(parseLiveText(writeLiveText(each))).toEqual(each);
      }),
    );
  });

  it.each([
    ['{gifts}', { kind: 'indicator', code: 'gifts', part: 'value' }],
    ['{gifts.plan}', { kind: 'indicator', code: 'gifts', part: 'plan' }],
    ['{gifts.progress}', { kind: 'indicator', code: 'gifts', part: 'progress' }],
    ['{gifts.before}', { kind: 'indicator', code: 'gifts', part: 'before' }],
    ['{gifts.change}', { kind: 'indicator', code: 'gifts', part: 'change' }],
    ['{plan.progress}', { kind: 'count', name: 'plan.progress' }],
    ['{directives.allUnits}', { kind: 'count', name: 'directives.allUnits' }],
  ])('reads %s', (text, expected) => {
    expect(parseLiveText(text)).toEqual([{ kind: 'live', reference: expected }]);
  });

  it.each(['{', '}', '{}', '{ gifts }', '{ghi chú}', '{a\nb}', '{.plan', `{${'x'.repeat(201)}}`])(
    'takes %j for words',
    (text) => {
      expect(parseLiveText(text)).toEqual([{ kind: 'text', text }]);
    },
  );

  test('names each of its references once', () => {
    const names = referencesIn(['{b} {a} {b}', '{a.plan}']).map(referenceName);
    expect(names).toEqual(['b', 'a', 'a.plan']);
  });
});

describe('a text on paper', () => {
  test('has its figures put in, and says where one is missing', () => {
    const gone: LiveReference = { kind: 'indicator', code: 'gone', part: 'value' };
    const values = new Map([
      ['gifts', knownValue({ raw: '220', written: '220', address: null })],
      ['late', blankValue(null, 'vi')],
      ['gone', missingValue(gone, 'vi')],
    ]);
    expect(writtenText('Trao {gifts} phần quà; {late}; {gone}; {new}.', values)).toBe(
      'Trao 220 phần quà; [chưa có số liệu]; [không có chỉ tiêu gone]; {new}.',
    );
  });
});
