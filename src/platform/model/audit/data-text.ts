import { canonicalJson, type JsonValue } from './canonical-json.ts';

/**
 * The text of which the hash of an event's data is made.
 * @param written JSON as the program writes it or as PostgreSQL gives a `jsonb` back: names in any
 * order, and no exponents, which it spells out.
 * @returns canonical JSON. Where a number has digits that a double does not hold (PostgreSQL keeps
 * them, JSON of this program never has any), that text with a word before it, so that `1` and `1.0`
 * or two numbers that round to one double are never taken for each other.
 */
export function dataText(written: string): string {
  return isExact(written) ? canonicalJson(JSON.parse(written) as JsonValue) : `inexact ${written}`;
}

/** Texts, to be passed over, and numbers. */
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

function isExact(written: string): boolean {
  for (const [token] of written.matchAll(TEXT_OR_NUMBER)) {
    if (token.startsWith('"')) continue;
    const shortest = String(Number(token));
    if (token !== shortest && token !== spelledOut(shortest)) return false;
  }
  return true;
}

/** `1.5e-7` as `0.00000015`. */
function spelledOut(number: string): string {
  const [, sign, whole, fraction = '', exponent] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(number) ?? [];
  if (sign === undefined || whole === undefined || exponent === undefined) return number;
  const [digits, power] = [`${whole}${fraction}`, Number(exponent)];
  // ECMAScript writes exponents only from 21 up, more than a double has digits.
  if (power > 0) return `${sign}${digits.padEnd(power + 1, '0')}`;
  return `${sign}0.${'0'.repeat(-power - 1)}${digits}`;
}
