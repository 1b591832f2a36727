/** What somebody types as proof of the second factor, read as one of the two kinds there are. */
export type TypedCode =
  | { readonly kind: 'time'; readonly digits: string }
  | { readonly kind: 'recovery'; readonly text: string };

/** Digits of a code of an authenticator app (RFC 6238). */
export const TIME_CODE_DIGITS = 6;

/** Bytes of chance in a recovery code: 80 bits, which nobody guesses, so a plain hash hides them. */
export const RECOVERY_CODE_BYTES = 10;

/** How many recovery codes are made at once. */
export const RECOVERY_CODES = 10;

/** Base 32 without letters that are taken for others (Crockford): no I, L, O, U. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const SIGN_BITS = 5;
const GROUP = 4;
const RECOVERY_CODE = new RegExp(`^[${SIGNS}]{${(RECOVERY_CODE_BYTES * 8) / SIGN_BITS}}$`, 'u');

/** A recovery code as it is shown: `7k3m-q9xd-0tfw-2hnv`. */
export function recoveryCodeText(random: Uint8Array): string {
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = chunks(bits, SIGN_BITS).map((chunk) => SIGNS[Number.parseInt(chunk, 2)]);
  return chunks(signs.join(''), GROUP).join('-');
}

/**
 * Reads what was typed: spaces, hyphens and case do not count, and letters that look like digits are
 * taken for them. `undefined`: it can be no code at all.
 */
export function typedCode(typed: string): TypedCode | undefined {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]/gu, '');
  if (text.length === TIME_CODE_DIGITS && /^\d+$/.test(text)) return { kind: 'time', digits: text };
  const signs = text.replaceAll('o', '0').replaceAll(/[il]/gu, '1');
  return RECOVERY_CODE.test(signs) ? { kind: 'recovery', text: signs } : undefined;
}

function chunks(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}
