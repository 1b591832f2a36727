import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conference } from '#conference/model/conference.ts';
import { CONFERENCE_STATES } from '#conference/model/conference-life-cycle.ts';
import { isHeard, sequenceAfter } from './heard-change.ts';
import { invitationTo } from './invitation.ts';

const CONFERENCE: Conference = {
  ...{ unit: 'R', period: '2026-H1', title: '', day: '', starts: '', place: '' },
  ...{ chairPerson: 'P', chairPost: null, secretaryPerson: 'P', secretaryPost: null },
  ...{ actingChair: null, actingChairPost: null },
  quorum: { numerator: 2, denominator: 3, isStrict: false, basis: '' },
  ...{ state: 'summoned', openedAt: null, closedAt: null, calendarSequence: 0 },
};
const entry = fc.record({
  title: fc.constantFrom('Hội nghị', 'Hội nghị khác'),
  day: fc.constantFrom('2026-07-10', '2026-07-11'),
  starts: fc.constantFrom('08:00', '08:30'),
  place: fc.constantFrom('Mẫu', 'Hội trường'),
  chairPerson: fc.constantFrom('P', 'Q'),
  state: fc.constantFrom(...CONFERENCE_STATES),
  items: fc.array(
    fc.record({ title: fc.constant('Thảo luận'), minutes: fc.constantFrom(15, 60) }),
    {
      maxLength: 2,
    },
  ),
});

/** What a calendar shows beside the agenda. */
function shown({ items, ...told }: typeof entry extends fc.Arbitrary<infer Entry> ? Entry : never) {
  const conference = { ...CONFERENCE, ...told, id: 'C' };
  const wish = { conference, items, chair: told.chairPerson, name: '' };
  const { sequence: _, description: __, ...event } = invitationTo(wish, 'vi');
  return event;
}

describe('calendars hear', () => {
  test('of everything that stands in them, once somebody was called', () => {
    fc.assert(
      fc.property(entry, entry, (before, after) => {
        fc.pre(before.state !== 'prepared' || after.state !== 'prepared');
        const isOther = JSON.stringify(shown(before)) !== JSON.stringify(shown(after));
        expect(!isOther || isHeard(before, after)).toBe(true);
      }),
    );
  });

  test('of nothing that stays, and never backwards', () => {
    fc.assert(
      fc.property(entry, entry, (before, after) => {
        expect(isHeard(before, before)).toBe(false);
        expect(isHeard(before, after)).toBe(isHeard(after, before));
        const next = sequenceAfter({ calendarSequence: 3 }, { before, after });
        expect(next).toBe(isHeard(before, after) ? 4 : 3);
      }),
    );
  });

  test.each([
    ['prepared', 'summoned', true],
    ['summoned', 'opened', false],
    ['opened', 'closed', false],
    ['summoned', 'cancelled', true],
  ] as const)('of the step from %s to %s: %s', (from, to, heard) => {
    const told = { ...CONFERENCE, items: [] };
    expect(isHeard({ ...told, state: from }, { ...told, state: to })).toBe(heard);
  });
});
