import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { PLAN_TEXTS } from './plan-texts.ts';
import './bullet-bar.css';

interface BulletBarProps {
  /** In percent of the plan; null: it cannot be said. */
  readonly share: string | null;
  readonly yearGone: string;
}

/** How much of a plan is reached, with one mark for the share of the year gone; it ends at the plan. */
export function BulletBar({ share, yearGone }: BulletBarProps): ReactNode {
  const texts = useTexts(PLAN_TEXTS);
  const { number } = useWrittenValues();
  if (share === null) return <span className="bullet-none">{texts.noBar}</span>;
  return (
    <span className="bullet" role="img" aria-label={texts.bar(number(share), number(yearGone))}>
      <b style={{ width: `${within(share)}%` }} />
      <u style={{ left: `${within(yearGone)}%` }} />
    </span>
  );
}

function within(share: string): number {
  return Math.min(Math.max(Number(share), 0), 100);
}
