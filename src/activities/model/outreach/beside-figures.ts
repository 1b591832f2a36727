import { formatScaled, parseDecimal } from '#kernel/exact-number.ts';

/** How the sum over events stands to the figures of the same units. */
export type BesideFigures =
  | { readonly kind: 'same' }
  /** `over`: the figures come to more, by a plain decimal. */
  | { readonly kind: 'over' | 'under'; readonly by: string };

/**
 * What the figures of a branch come to beside the sum over its events. A unit tells a figure by its events
 * or by form and file, so that the two need not be the same. `undefined` where one of them is no number.
 */
export function besideFigures(sum: string, figures: string): BesideFigures | undefined {
  const [ofEvents, ofFigures] = [parseDecimal(sum), parseDecimal(figures)];
  if (ofEvents === undefined || ofFigures === undefined) return undefined;
  const decimals = Math.max(ofEvents.decimals, ofFigures.decimals);
  const scaled = ({ digits, decimals: own }: typeof ofEvents) =>
    digits * 10n ** BigInt(decimals - own);
  const by = scaled(ofFigures) - scaled(ofEvents);
  if (by === 0n) return { kind: 'same' };
  return by > 0n
    ? { kind: 'over', by: formatScaled(by, decimals) }
    : { kind: 'under', by: formatScaled(-by, decimals) };
}
