import { expect, test } from 'vitest';
import { namesApart, numbersApart } from './alike-names.ts';

const an = { name: 'Lê Văn An' };

test('people of one name are told apart by their posts, and nobody else is', () => {
  const apart = namesApart([
    { person: '1', ...an, title: 'Chủ tịch', unit: 'Chi hội Một' },
    { person: '2', ...an, title: 'Thư ký', unit: 'Chi hội Một' },
    { person: '3', name: 'Trần Bình', title: 'Thư ký', unit: 'Chi hội Hai' },
  ]);
  expect(Object.fromEntries(apart)).toEqual({
    1: 'Lê Văn An (Chủ tịch)',
    2: 'Lê Văn An (Thư ký)',
  });
});

test('of one post they are told apart by their units, and where neither is enough by both', () => {
  const title = 'Chi hội trưởng';
  const [one, two] = [
    { person: '1', ...an, title, unit: 'Chi hội Một' },
    { person: '2', ...an, title, unit: 'Chi hội Hai' },
  ];
  expect(namesApart([one, two]).get('2')).toBe('Lê Văn An (Chi hội Hai)');
  const three = { person: '3', ...an, title: 'Thư ký', unit: 'Chi hội Hai' };
  expect(namesApart([one, two, three]).get('3')).toBe('Lê Văn An (Thư ký, Chi hội Hai)');
});

test('what is the same for all of them is not said', () => {
  const unit = 'Chi hội Một';
  const apart = namesApart([
    { person: '1', ...an, title: 'Chủ tịch', unit },
    { person: '2', ...an, title: 'Thư ký', unit },
    { person: '3', ...an, title: 'Thư ký', unit },
  ]);
  expect(apart.get('1')).toBe('Lê Văn An (Chủ tịch)');
  expect(apart.get('3')).toBe('Lê Văn An (Thư ký, 2)');
});

test('who stands in it twice, or has no name any more, is alike nobody', () => {
  const chair = { person: '1', ...an, title: 'Chủ tịch', unit: '' };
  const erased = { name: '', title: '', unit: '' };
  expect(
    namesApart([
      { ...chair, unit: 'Chi hội Một' },
      chair,
      { person: '2', ...erased },
      { person: '3', ...erased },
    ]).size,
  ).toBe(0);
});

test('who share name, post and unit have the same numbers in whatever order they are listed', () => {
  const same = { ...an, title: 'Chuyên viên', unit: 'Văn phòng' };
  const people = [
    { person: 'b', ...same },
    { person: 'a', ...same },
    { person: 'c', ...an, title: 'Chủ tịch', unit: 'Văn phòng' },
  ];
  const numbers = { a: 1, b: 2 };
  expect(Object.fromEntries(numbersApart(people))).toEqual(numbers);
  expect(Object.fromEntries(numbersApart(people.toReversed()))).toEqual(numbers);
  expect(namesApart(people.slice(0, 2)).get('b')).toBe('Lê Văn An (2)');
});
