import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { REORGANISED_TEXTS } from './reorganised-texts.ts';

/** A basis by the name of the indicator that bears its code, by a word for it, or by its code. */
export function useBasisName(
  indicators: readonly Pick<ListedIndicator, 'code' | 'name' | 'nameEn'>[],
): (basis: string) => string {
  const { bases } = useTexts(REORGANISED_TEXTS);
  const { name } = useWrittenValues();
  return (basis) => {
    const named = indicators.find(({ code }) => code === basis);
    return named === undefined ? (bases[basis] ?? basis) : name(named);
  };
}
