import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { TABLE_TEXTS } from './table-texts.ts';
import './shown-rows.css';

interface ShownRowsProps {
  readonly shown: number;
  readonly all: number;
  readonly step: number;
  readonly setShown: (count: number) => void;
}

/**
 * How many of a table's rows are shown, and the way to more. It is one button to the end, so that
 * the keyboard does not lose its place.
 */
export function ShownRows({ shown, all, step, setShown }: ShownRowsProps): ReactNode {
  const texts = useTexts(TABLE_TEXTS);
  const { count } = useWrittenValues();
  const next = Math.min(step, all - shown);
  return (
    <div className="shown-rows unprinted">
      <p role="status">{texts.shown(count(shown), count(all))}</p>
      <Button onClick={() => setShown(next === 0 ? step : shown + next)}>
        {next === 0 ? texts.fewer : texts.more(count(next))}
      </Button>
    </div>
  );
}
