import { expect, test } from 'vitest';
import type { DelegateState } from '#conference/model/delegates/delegate.ts';
import { actingAtOpening, isChairAway, presidingOver } from './presiding.ts';

const NOBODY = { kind: 'done', actingChair: null, actingChairPost: null };

function listed(person: string, state: DelegateState, isGuest = false) {
  return { id: `id-${person}`, person, post: `post-${person}`, body: null, state, isGuest };
}

function opened(chairState: DelegateState | undefined, acting: string | null) {
  const chair = chairState === undefined ? [] : [listed('chair', chairState)];
  const others = [
    listed('here', 'present'),
    listed('away', 'excused'),
    listed('guest', 'present', true),
  ];
  return actingAtOpening({ chairPerson: 'chair', delegates: [...chair, ...others], acting });
}

test('a conference whose chair is there is opened under the chair', () => {
  expect(opened('present', null)).toEqual(NOBODY);
  expect(opened('present', 'id-here')).toEqual(NOBODY);
});

test('a conference whose chair is not there is opened only under somebody else', () => {
  for (const state of ['summoned', 'excused', 'left'] as const) {
    expect(opened(state, null)).toMatchObject({ problem: { code: 'chair-not-there' } });
    expect(opened(state, 'id-here')).toEqual({
      ...{ kind: 'done', actingChair: 'here', actingChairPost: 'post-here' },
    });
  }
});

test('a chair who stands in no list is believed to be there, unless somebody else is named', () => {
  expect(isChairAway('chair', [listed('here', 'present')])).toBe(false);
  expect(opened(undefined, null)).toEqual(NOBODY);
  expect(opened(undefined, 'id-here')).toMatchObject({ actingChair: 'here' });
});

test('nobody takes the place of the chair who is not there, is a guest, or was not summoned', () => {
  for (const acting of ['id-away', 'id-guest', 'id-stranger']) {
    expect(opened('summoned', acting)).toMatchObject({
      problem: { code: 'acting-chair-not-there' },
    });
  }
});

test('whoever took the place of the chair was in it', () => {
  const called = { chairPerson: 'chair', chairPost: 'post-chair' };
  const alone = { ...called, actingChair: null, actingChairPost: null };
  expect(presidingOver(alone)).toEqual({ person: 'chair', by: 'post-chair' });
  const acting = { ...called, actingChair: 'here', actingChairPost: null };
  expect(presidingOver(acting)).toEqual({ person: 'here', by: null });
});
