import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsByPlace, liesInItself, placeLines } from '#activities/model/place/place-tree.ts';
import { isSameEvent, type OutreachFields } from './outreach-event.ts';
import { outreachFigureStep } from './outreach-figure.ts';
import { outreachSums } from './outreach-sums.ts';

const UNITS = ['a', 'b', 'c'];
const PLACES = [
  { id: 'province', name: 'Tỉnh', kind: 'province', parent: null },
  { id: 'commune', name: 'Xã', kind: 'commune', parent: 'province' },
  { id: 'other', name: 'Xã khác', kind: 'commune', parent: 'province' },
] as const;

/** Events with whole results of two indicators, told by one unit with the support of others. */
const events = fc.array(
  fc.record({
    unit: fc.constantFrom(...UNITS),
    day: fc.constantFrom('2026-01-05', '2026-01-06'),
    place: fc.constantFrom(...PLACES.map(({ id }) => id)),
    title: fc.constant('Khám lưu động'),
    partners: fc.constant([]),
    supportingUnits: fc.subarray(UNITS),
    results: fc.subarray(['people', 'gifts']).chain((codes) =>
      fc.tuple(
        ...codes.map((indicator) =>
          fc
            .nat(999)
            .map(String)
            .map((value) => ({ indicator, value })),
        ),
      ),
    ),
    state: fc.constantFrom('noted' as const, 'told' as const, 'withdrawn' as const),
  }),
  { maxLength: 12 },
);

function wholeOf(those: readonly OutreachFields[], code: string): number {
  const told = those.filter(({ state }) => state === 'told').flatMap(({ results }) => results);
  return told.reduce(
    (sum, { indicator, value }) => sum + (indicator === code ? Number(value) : 0),
    0,
  );
}

describe('outreach events', () => {
  test('come to the sum of what each told, whichever units supported them', () => {
    fc.assert(
      fc.property(events, (those) => {
        const alone = those.map((event) => ({ ...event, supportingUnits: [] }));
        expect(outreachSums(those)).toEqual(outreachSums(alone));
        for (const { indicator, value } of outreachSums(those)) {
          expect(Number(value)).toBe(wholeOf(those, indicator));
        }
      }),
    );
  });

  test('come to the same by unit as altogether', () => {
    fc.assert(
      fc.property(events, (those) => {
        const byUnit = UNITS.flatMap((unit) =>
          outreachSums(those.filter((event) => event.unit === unit)),
        );
        for (const code of ['people', 'gifts']) {
          const sum = byUnit.reduce(
            (all, { indicator, value }) => all + (indicator === code ? Number(value) : 0),
            0,
          );
          expect(sum).toBe(wholeOf(those, code));
        }
      }),
    );
  });

  test('are in a wide place what they are in all within it, each once', () => {
    fc.assert(
      fc.property(events, (those) => {
        const held = eventsByPlace(PLACES, those);
        expect(held.get('province')?.length ?? 0).toBe(those.length);
        const within = ['commune', 'other'].flatMap((id) => held.get(id) ?? []);
        const inItself = those.filter(({ place }) => place === 'province');
        expect(within.length + inItself.length).toBe(those.length);
      }),
    );
  });

  test('are the same where two units tell of one day and place, and one has part in both', () => {
    fc.assert(
      fc.property(events, (those) => {
        for (const one of those) {
          for (const other of those) {
            const has = (unit: string) =>
              [one, other].every((each) => [each.unit, ...each.supportingUnits].includes(unit));
            const isAlike = one.day === other.day && one.place === other.place;
            const expected = one.unit !== other.unit && isAlike && UNITS.some(has);
            expect(isSameEvent(one, other)).toBe(expected);
          }
        }
      }),
    );
  });
});

describe('a figure beside events', () => {
  const beside = { standing: '5', toldBy: undefined, sum: '7', events: ['x'], replaces: false };
  test('that was told otherwise is not written over unasked', () => {
    expect(outreachFigureStep(beside)).toEqual({ kind: 'differs', told: '5', sum: '7' });
    expect(outreachFigureStep({ ...beside, replaces: true })).toEqual({ kind: 'tell', value: '7' });
  });
  test('that is the same number comes from the events now', () => {
    expect(outreachFigureStep({ ...beside, sum: '5' })).toEqual({ kind: 'tell', value: '5' });
  });
  test('that these events told already stays as it is', () => {
    const told = { ...beside, standing: '7', toldBy: ['x'] };
    expect(outreachFigureStep(told)).toEqual({ kind: 'none' });
    expect(outreachFigureStep({ ...told, events: ['x', 'y'] })).toMatchObject({ kind: 'tell' });
  });
  test('is blank where no event is left, unless it was told otherwise', () => {
    const none = { ...beside, sum: undefined, events: [] };
    expect(outreachFigureStep(none)).toEqual({ kind: 'none' });
    expect(outreachFigureStep({ ...none, toldBy: ['x'] })).toEqual({ kind: 'withdraw' });
    expect(outreachFigureStep({ ...none, standing: undefined })).toEqual({ kind: 'none' });
  });
});

test('places stand below the one they lie in, and none lies in itself', () => {
  const compare = (one: string, other: string) => (one < other ? -1 : 1);
  expect(placeLines(PLACES, compare).map(({ place, depth }) => [place.id, depth])).toEqual([
    ['province', 0],
    ['commune', 1],
    ['other', 1],
  ]);
  const placeById = new Map(PLACES.map((place) => [place.id, place]));
  expect(liesInItself(placeById, 'province', 'commune')).toBe(true);
  expect(liesInItself(placeById, 'commune', 'other')).toBe(false);
});
