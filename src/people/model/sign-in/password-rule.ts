import { foldText } from '#kernel/text-folding.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';
import type { PasswordProblem } from './sign-in-problems.ts';

/** Characters of a password: more than the 8 that NIST SP 800-63B rev. 4, 3.1.1.2 asks for beside a second factor. */
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 256;

/** A password that somebody would set, and what others know of that person. */
export interface PasswordWish {
  readonly password: string;
  readonly login: string;
  /** As it is written in full. */
  readonly name: string;
}

/**
 * What is wrong with a password; `undefined`: nothing. No mixture of kinds of characters is asked for,
 * and none is forbidden (NIST SP 800-63B rev. 4, 3.1.1.2).
 */
export function problemOfPassword({
  password,
  login,
  name,
}: PasswordWish): PasswordProblem | undefined {
  const length = Array.from(composed(password)).length;
  if (length < SHORTEST_PASSWORD) {
    return { code: 'password-too-short', facts: { least: SHORTEST_PASSWORD } };
  }
  if (length > LONGEST_PASSWORD) {
    return { code: 'password-too-long', facts: { limit: LONGEST_PASSWORD } };
  }
  const said = bare(foldText(password));
  if (saysNothingElse(said, login)) return { code: 'password-is-known', facts: { what: 'login' } };
  if (saysNothingElse(said, name)) return { code: 'password-is-known', facts: { what: 'name' } };
  return isCommon(password) ? { code: 'password-is-common', facts: {} } : undefined;
}

/** A password as it is hashed: letters with marks are typed in two ways that look the same. */
export function composed(password: string): string {
  return password.normalize('NFC');
}

/** Whether the password is the text, perhaps with digits behind it, or the text over and over. */
function saysNothingElse(said: string, known: string): boolean {
  const text = bare(foldText(known));
  if (text === '') return false;
  const rest = said.replaceAll(text, '');
  return rest !== said && /^\d{0,8}$/u.test(rest);
}

function isCommon(password: string): boolean {
  const said = bare(composed(password).toLowerCase());
  const part = repeated(said);
  return (
    isRow(said) ||
    [said, part].some(
      (text) => COMMON_PASSWORDS.has(text) || COMMON_PASSWORDS.has(bare(foldText(text))),
    )
  );
}

/** Without what only parts words. */
function bare(text: string): string {
  return text.replaceAll(/[\s._-]+/gu, '');
}

/** What a text is made of over and over: `abcabc` of `abc`. */
function repeated(text: string): string {
  return /^(.+?)\1+$/u.exec(text)?.[1] ?? text;
}

/** Digits or letters in a row, upwards, downwards or all the same: `123456789012`, `aaaaaaaaaaaa`. */
function isRow(text: string): boolean {
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, at) => stepBetween(codes[at] ?? 0, code)));
  return steps.size <= 1 && [0, 1, -1].includes([...steps][0] ?? 0);
}

const [NINE, ZERO] = [0x39, 0x30];

/** On the keyboard 0 comes after 9. */
function stepBetween(one: number, next: number): number {
  if (one === NINE && next === ZERO) return 1;
  return one === ZERO && next === NINE ? -1 : next - one;
}
