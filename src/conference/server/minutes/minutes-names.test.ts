import { expect, test } from 'vitest';
import type { HeldConference } from '#conference/server/conferences/held-conference.ts';
import type { KnownNames } from '#conference/server/conferences/known-names.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { minutesNames } from './minutes-names.ts';

const UNITS = new Map(
  ['Một', 'Hai'].map((name) => [
    name,
    { id: name as UnitId, code: '', name: `Chi hội ${name}`, nameEn: '' },
  ]),
);

/** Everybody but the third is called Lê An, and each holds a post that is called the same in every unit. */
const NAMES: KnownNames = {
  people: new Map(),
  person: (id) => ({
    ...{ id, name: id === 'third' ? 'Trần Bình' : 'Lê An' },
    ...{ title: 'Chi hội trưởng', titleEn: '' },
  }),
  unit: (id) => UNITS.get(id),
  unitOf: (by) => UNITS.get(by),
  place: (id) => UNITS.get(id),
};

test('who shares the name with somebody else is minuted with the unit of the post', () => {
  const conference = { chairPerson: 'first', chairPost: 'Một' };
  const others = { secretaryPerson: 'third', secretaryPost: 'Hai' };
  const items = [{ presenter: 'second', presenterPost: 'Hai' }];
  const held = { conference: { ...conference, ...others }, items, delegates: [] };
  const called = minutesNames(held as unknown as HeldConference, { names: NAMES, language: 'vi' });
  expect(called.apart({ person: 'second', by: 'Hai' })).toEqual({
    ...{ name: 'Lê An', title: 'Chi hội trưởng, Chi hội Hai' },
  });
  expect(called.apart({ person: 'third', by: 'Hai' }).title).toBe('Chi hội trưởng');
});
