import { describe, expect, test } from 'vitest';
import { offeredAuthority, writtenAuthority } from './signing-authority.ts';

const POSTS = [
  { id: 'president', title: 'Chủ tịch Liên hội' },
  { id: 'deputy', title: 'Phó Chủ tịch Liên hội' },
  { id: 'secretary', title: 'Chánh Văn phòng' },
  { id: 'second-secretary', title: 'Phó Chánh Văn phòng' },
  { id: 'treasurer', title: 'Phó Trưởng ban Tài chính' },
  { id: 'clerk', title: 'Chuyên viên' },
];

function offerTo(id: string) {
  const signing = POSTS.find((post) => post.id === id);
  return signing && offeredAuthority(signing, POSTS);
}

describe('the authority that is offered', () => {
  test('to a deputy is to sign for the head', () => {
    expect(offerTo('deputy')).toEqual({ form: 'for-head', of: 'president' });
    expect(offerTo('second-secretary')).toEqual({ form: 'for-head', of: 'secretary' });
  });

  test('to a deputy of somebody who is no post here is to sign for the highest post', () => {
    expect(offerTo('treasurer')).toEqual({ form: 'for-head', of: 'president' });
  });

  test('is none to a head, to an officer, and to deputies among themselves', () => {
    expect(offerTo('president')).toBeUndefined();
    expect(offerTo('clerk')).toBeUndefined();
    const [alone] = POSTS.filter(({ id }) => id === 'deputy');
    expect(alone && offeredAuthority(alone, [alone])).toBeUndefined();
  });

  test('knows a title however its letters are composed', () => {
    const signing = { id: 'deputy', title: 'PHÓ CHỦ TỊCH LIÊN HỘI'.normalize('NFD') };
    expect(offeredAuthority(signing, POSTS)).toEqual({ form: 'for-head', of: 'president' });
  });
});

test('an authority is written as the decree abbreviates it', () => {
  expect(writtenAuthority('on-behalf', 'Ban Thường vụ')).toBe('TM. Ban Thường vụ');
  expect(writtenAuthority('for-head', 'Chủ tịch')).toBe('KT. Chủ tịch');
  expect(writtenAuthority('by-order', 'Chủ tịch')).toBe('TL. Chủ tịch');
  expect(writtenAuthority('by-authorisation', 'Chủ tịch')).toBe('TUQ. Chủ tịch');
});
