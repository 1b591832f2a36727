import type { ReactNode } from 'react';
import type { ListedTotal, ProgressRow } from '#figures/model/progress/progress-rows.ts';
import { withDecimals } from '#figures/model/progress/written-share.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { TOTALS_TEXTS } from './totals-texts.ts';
import { writtenChange } from './written-change.ts';

interface RowBesideProps {
  readonly row: ProgressRow;
  readonly has: { readonly plan: boolean; readonly before: boolean };
  readonly isReading: { readonly plan: boolean; readonly before: boolean };
}

/** Under the name of an indicator on a telephone: what is in the columns that it has no room for. */
export function RowBeside({ row, has, isReading }: RowBesideProps): ReactNode {
  const texts = useTexts(TOTALS_TEXTS);
  const written = useWrittenValues();
  const { progress, change } = row;
  const value = (column: 'plan' | 'before'): string | undefined => {
    if (!has[column]) return undefined;
    if (isReading[column]) return texts.reading;
    const told = valueOf(row[column]);
    if (told === null) return texts.missing;
    return told && written.number(withDecimals(told, row.indicator.decimals));
  };
  const [plan, before] = [value('plan'), value('before')];
  return (
    <span className="totals-beside">
      {plan !== undefined && (
        <span>{texts.besidePlan(plan, progress && `${written.number(progress.share)}%`)}</span>
      )}
      {before !== undefined && (
        <span>{texts.besideBefore(before, change && writtenChange(change, written))}</span>
      )}
    </span>
  );
}

/** `undefined`: there is none; null: it was not told. */
function valueOf(total: ListedTotal | undefined): string | null | undefined {
  if (total === undefined) return undefined;
  return total.value ?? (total.status === 'not-reported' ? null : undefined);
}
