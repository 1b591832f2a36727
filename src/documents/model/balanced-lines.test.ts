import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedLines } from './balanced-lines.ts';

/** Letters of one width. */
const widthOf = (text: string) => text.length;
const NAME = 'Liên hội Chăm sóc Sức khỏe và Xã hội Mẫu';

describe('the name of a body', () => {
  test('is not parted within a pair of words', () => {
    expect(balancedLines(NAME, 22, widthOf)).toBe('Liên hội Chăm sóc\nSức khỏe và Xã hội Mẫu');
    expect(balancedLines(NAME, 21, widthOf)).toBe('Liên hội Chăm sóc\nSức khỏe\nvà Xã hội Mẫu');
  });

  test('stays on one line where it fits', () => {
    expect(balancedLines(NAME, 40, widthOf)).toBe(NAME);
    expect(balancedLines('', 40, widthOf)).toBe('');
  });

  test('keeps names of places together, and numbers with what they count', () => {
    const name = 'Chi hội Trạm Y tế số 1 Mẫu Đông';
    expect(balancedLines(name, 22, widthOf)).toBe('Chi hội Trạm Y tế số 1\nMẫu Đông');
    expect(balancedLines('Hội tỉnh Mẫu Đông', 14, widthOf)).toBe('Hội tỉnh\nMẫu Đông');
  });

  test('is balanced also where all of it is in capitals', () => {
    const name = 'HỘI CHỮ THẬP ĐỎ TỈNH MẪU';
    expect(balancedLines(name, 20, widthOf)).toBe('HỘI CHỮ THẬP ĐỎ\nTỈNH MẪU');
  });

  test('is left as it was told where a word alone is too wide', () => {
    expect(balancedLines('Hội Nghiêncứukhoahọcvàcôngnghệ', 20, widthOf)).toBe(
      'Hội Nghiêncứukhoahọcvàcôngnghệ',
    );
  });

  test('has the same words, and no line that is too wide', () => {
    const names = fc.array(fc.constantFrom('Hội', 'sức', 'khỏe', 'và', 'Mẫu', 'Y'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(names, fc.integer({ min: 8, max: 60 }), (words, room) => {
        const lines = balancedLines(words.join(' '), room, widthOf);
        expect(lines.replaceAll('\n', ' ')).toBe(words.join(' '));
        for (const line of lines.split('\n')) expect(line.length).toBeLessThanOrEqual(room);
      }),
    );
  });
});
