import type { ListedTotal } from './progress-rows.ts';

/** How far those who were asked have told. */
export interface Coverage {
  /** How many of those asked told; where nobody said who is asked, how many told. */
  readonly told: number;
  /** null: nobody said who is asked. */
  readonly asked: number | null;
  /** How many told without having been asked; they are no part of the coverage. */
  readonly unasked: number;
  readonly isShort: boolean;
}

/** The coverage of a total; `undefined` where nobody was asked and nobody told. */
export function coverageOf(
  total: Pick<ListedTotal, 'reported' | 'expected' | 'answered'> | undefined,
): Coverage | undefined {
  if (total === undefined) return undefined;
  const { reported, expected: asked, answered } = total;
  if (reported === 0 && (asked === 0 || asked === null)) return undefined;
  const told = answered ?? reported;
  return { told, asked, unasked: reported - told, isShort: asked !== null && told < asked };
}
