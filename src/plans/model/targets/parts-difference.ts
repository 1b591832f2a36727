import { formatScaled, parseDecimal } from '#kernel/exact-number.ts';

/** By how much the parts come to more or less than the whole, as the API writes numbers. */
export type PartsDifference =
  | { readonly kind: 'fits' }
  | { readonly kind: 'over' | 'under'; readonly by: string };

/** `undefined` where one of the two is not known. */
export function partsDifference(
  whole: string | null,
  parts: string | null,
): PartsDifference | undefined {
  const [one, other] = [parseDecimal(whole ?? ''), parseDecimal(parts ?? '')];
  if (one === undefined || other === undefined) return undefined;
  const decimals = Math.max(one.decimals, other.decimals);
  const scaled = ({ digits, decimals: own }: typeof one) => digits * 10n ** BigInt(decimals - own);
  const by = scaled(other) - scaled(one);
  if (by === 0n) return { kind: 'fits' };
  return by > 0n
    ? { kind: 'over', by: formatScaled(by, decimals) }
    : { kind: 'under', by: formatScaled(-by, decimals) };
}
