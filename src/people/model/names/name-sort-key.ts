import type { PersonName } from './person-name.ts';

/**
 * A text whose plain comparison, character by character, orders people as Vietnamese lists do: by given
 * name, then family name, then middle name; of one name the older first, and last who has no birth date.
 * Each name is compared as by a Vietnamese dictionary: first its letters, then its tones, then its case.
 * @param birthDate `YYYY-MM-DD`
 */
export function nameSortKey(
  { givenName, familyName, middleName }: PersonName,
  birthDate?: string,
): string {
  const names = [givenName, familyName, middleName].map(partKey);
  return [...names, birthDate ?? AFTER_ALL_DAYS].join(BETWEEN_PARTS);
}

// Both come before every weight: what ends earlier comes first.
const BETWEEN_PARTS = ' ';
const BETWEEN_LEVELS = '!';
const FIRST_WEIGHT = 0x22;
const AFTER_ALL_DAYS = '~';

// Signs and digits in the order of the Unicode collation (UTS 10), letters in that of the Vietnamese
// alphabet; f, j, w and z, which it lacks, stand where the Latin alphabet has them.
const SIGNS = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789';
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const WEIGHTS = new Map(
  Array.from(SIGNS + LETTERS).map((sign, index) => [
    sign,
    String.fromCharCode(FIRST_WEIGHT + index),
  ]),
);
/** Before every sign that has no weight: these follow one another as Unicode numbers them. */
const OTHER_SIGN = '~';

// ngang (without a mark), huyền, hỏi, ngã, sắc, nặng
const NO_TONE = '1';
const TONES = new Map([
  ['\u0300', '2'],
  ['\u0309', '3'],
  ['\u0303', '4'],
  ['\u0301', '5'],
  ['\u0323', '6'],
]);
const BREVE_CIRCUMFLEX_HORN = new Set(['\u0306', '\u0302', '\u031B']);
const [LOWER, UPPER] = ['1', '2'];

/** Letters, tones and case of a name, each as a whole. */
function partKey(part: string): string {
  const letters = [...part.normalize('NFD').matchAll(LETTER)].map(({ groups }) =>
    letterOf(groups?.['base'] ?? '', groups?.['marks'] ?? ''),
  );
  return LEVELS.map((level) => letters.map((letter) => letter[level]).join('')).join(
    BETWEEN_LEVELS,
  );
}

const LETTER = /(?<base>.)(?<marks>\p{M}*)/gsu;
const LEVELS = ['weight', 'tone', 'letterCase'] as const;

type LetterKey = Readonly<Record<(typeof LEVELS)[number], string>>;

function letterOf(base: string, marks: string): LetterKey {
  // The letter Eth looks like a capital Đ, and stands for it in many old files.
  const lower = base.toLowerCase().replace('ð', 'đ');
  const shape = Array.from(marks).find((mark) => BREVE_CIRCUMFLEX_HORN.has(mark)) ?? '';
  const shaped = WEIGHTS.get((lower + shape).normalize('NFC'));
  const weight = shaped ?? WEIGHTS.get(lower) ?? OTHER_SIGN + lower;
  const rest = shaped === undefined ? marks : marks.replace(shape, '');
  const tone = Array.from(rest, (mark) => TONES.get(mark) ?? OTHER_SIGN + mark).join('');
  return { weight, tone: NO_TONE + tone, letterCase: lower === base ? LOWER : UPPER };
}
