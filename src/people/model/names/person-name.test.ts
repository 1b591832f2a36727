import { expect, test } from 'vitest';
import { parseDay } from '#kernel/day.ts';
import { personProblem } from './decide-person.ts';
import { tidyName, writtenName } from './person-name.ts';

const name = { familyName: 'Nguyễn', middleName: 'Văn', givenName: 'Mười' };
const today = parseDay('2026-06-30') ?? (0 as never);

test('a name is written in its official order; English shows which part is the family’s', () => {
  expect(writtenName(name)).toBe('Nguyễn Văn Mười');
  expect(writtenName(name, 'en')).toBe('NGUYỄN Văn Mười');
  expect(writtenName({ familyName: '', middleName: '', givenName: 'Y Moan' }, 'en')).toBe('Y Moan');
});

test('names are kept composed, with single spaces, and otherwise as they were told', () => {
  const typed = {
    familyName: ' Nguyễn'.normalize('NFD'),
    middleName: 'Văn  Hữu\t',
    givenName: 'Hoá',
  };
  expect(tidyName(typed)).toEqual({
    familyName: 'Nguyễn',
    middleName: 'Văn Hữu',
    givenName: 'Hoá',
  });
});

test('a person has a given name, and was born', () => {
  expect(personProblem({ name, birthDate: undefined }, today)).toBeUndefined();
  expect(personProblem({ name, birthDate: today }, today)).toBeUndefined();
  const unborn = personProblem({ name, birthDate: (today + 1) as typeof today }, today);
  expect(unborn).toEqual({ code: 'born-in-the-future', facts: { day: '2026-07-01' } });
  const nameless = { name: { ...name, givenName: '' }, birthDate: undefined };
  expect(personProblem(nameless, today)?.code).toBe('person-without-given-name');
});
