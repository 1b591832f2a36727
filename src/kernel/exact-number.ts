/**
 * Exact numbers are integers scaled by a number of decimals: 28.69 with two decimals is 2869.
 * A figure fits a double without loss; a total of figures is a bigint.
 */

/** The largest size of a figure, scaled (design: int8 columns, |x| ≤ 10^15). */
export const FIGURE_BOUND = 10 ** 15;

export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

const WRITTEN_NUMBER = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/;

/** A plain decimal with a point and no grouping; `undefined` for any other text. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = WRITTEN_NUMBER.exec(text);
  if (match === null) return undefined;
  const decimals = match[3] ?? '';
  const size = BigInt(`${match[2]}${decimals}`);
  return { digits: match[1] === '-' ? -size : size, decimals: decimals.length };
}

/** The plain decimal, without trailing zeros. */
export function formatDecimal({ digits, decimals }: Decimal): string {
  return formatScaled(digits, decimals);
}

export type FigureFault = 'not-a-number' | 'too-many-decimals' | 'past-the-bound';

const SHORT_INTEGER = /^-?\d{1,15}$/;

/** A figure as a scaled integer that a double holds exactly, or why it is none. */
export function parseFigure(text: string, decimals: number): number | FigureFault {
  if (decimals === 0 && SHORT_INTEGER.test(text)) return Number(text) + 0;
  const decimal = parseDecimal(text);
  if (decimal === undefined) return 'not-a-number';
  if (decimal.decimals > decimals) return 'too-many-decimals';
  const scaled = decimal.digits * 10n ** BigInt(decimals - decimal.decimals);
  const size = scaled < 0n ? -scaled : scaled;
  return size > BigInt(FIGURE_BOUND) ? 'past-the-bound' : Number(scaled);
}

/** The scaled integer as a plain decimal, without trailing zeros. */
export function formatScaled(scaled: bigint, decimals: number): string {
  if (decimals === 0) return String(scaled);
  const sign = scaled < 0n ? '-' : '';
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const fractional = digits.slice(-decimals).replace(/0+$/, '');
  const whole = `${sign}${digits.slice(0, -decimals)}`;
  return fractional === '' ? whole : `${whole}.${fractional}`;
}

/**
 * The quotient rounded to an integer, a half to the even neighbour (IEC 60559, roundTiesToEven).
 * @throws RangeError where the divisor is zero.
 */
export function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  if (divisor < 0n) return divideHalfEven(-dividend, -divisor);
  let quotient = dividend / divisor;
  let remainder = dividend % divisor;
  if (remainder < 0n) {
    quotient -= 1n;
    remainder += divisor;
  }
  const twice = remainder * 2n;
  const isUp = twice > divisor || (twice === divisor && quotient % 2n !== 0n);
  return isUp ? quotient + 1n : quotient;
}
