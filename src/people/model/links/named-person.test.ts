import { expect, test } from 'vitest';
import { faultsOfPeople, inRequest, tidyPerson, type NamedPerson } from './named-person.ts';

const an: NamedPerson = {
  familyName: 'Nguyễn',
  middleName: 'Văn',
  givenName: 'An',
  login: 'an.nguyen',
  email: 'an@example.org',
};

function codes(people: readonly NamedPerson[], taken: readonly string[] = []): readonly string[] {
  return faultsOfPeople(people, new Set(taken)).map(
    ({ index, field, problem }) => `${index} ${field} ${problem.code}`,
  );
}

test('names are kept with composed letters and single spaces, logins folded', () => {
  const typed = { ...an, familyName: ' Nguyễn ', middleName: 'Thị  Minh', login: ' An.Nguyen' };
  expect(tidyPerson(typed)).toEqual({ ...an, middleName: 'Thị Minh' });
});

test('people who are sound are told nothing', () => {
  expect(codes([an, { ...an, login: 'binh', email: '', familyName: '' }])).toEqual([]);
});

test('every fault is told with the place of the person', () => {
  expect(
    codes(
      [
        { ...an, login: 'x' },
        { ...an, givenName: '', email: 'nowhere' },
        { ...an },
        { ...an, login: 'binh' },
      ],
      ['binh'],
    ),
  ).toEqual([
    '0 login not-a-login',
    '1 givenName no-given-name',
    '1 email not-an-email',
    '2 login login-twice',
    '3 login login-taken',
  ]);
});

test('the row is named among several people alone', () => {
  const [fault] = faultsOfPeople([an], new Set([an.login]));
  expect(fault).toBeDefined();
  if (fault === undefined) return;
  expect(inRequest(fault, { path: 'people', count: 3 }).facts).toEqual({
    ...{ login: 'an.nguyen', row: 1, part: 'body', field: 'people.0.login' },
  });
  expect(inRequest(fault, { path: '', count: 1 }).facts).toMatchObject({ field: 'login' });
});
