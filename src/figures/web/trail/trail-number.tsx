import type { ReactNode } from 'react';
import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import { withDecimals } from '#figures/model/progress/written-share.ts';
import type { Status } from '#figures/model/totals/status.ts';
import { useReplaced } from '#figures/web/replaced-value.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { TRAIL_TEXTS } from './trail-texts.ts';

interface TrailNumberProps {
  readonly value: string | null | undefined;
  readonly status: Status | undefined;
  readonly decimals: ListedIndicator['decimals'];
}

/** A number of the trail, with what it was until a moment ago, or why there is none. */
export function TrailNumber({ value, status, decimals }: TrailNumberProps): ReactNode {
  const texts = useTexts(TRAIL_TEXTS);
  const written = useWrittenValues();
  const before = useReplaced(value);
  const number = (each: string) => written.number(withDecimals(each, decimals));
  const isReplaced = before !== undefined && before !== null;
  if (value === null || value === undefined) {
    const why = status === 'not-reported' || status === 'not-continuable' ? status : 'other';
    return <span className="trail-none">{texts.noValue[why]}</span>;
  }
  return (
    <>
      {isReplaced && <del>{number(before)}</del>}
      {isReplaced && <span className="heard">{texts.changed(number(before), number(value))}</span>}
      {number(value)}
    </>
  );
}
