import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { PART_TEXTS } from './part-texts.ts';
import './loading-bars.css';

/** What comes sooner is not worth a picture. */
const SHOWN_AFTER_MS = 400;

/** Nothing for a moment, then still bars in the shape of the lines that will stand here. */
export function LoadingBars({ lines }: { readonly lines: number }): ReactNode {
  const [isShown, setShown] = useState(false);
  const { loading } = useTexts(PART_TEXTS);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading-bars" role="status" aria-busy="true">
      {isShown && <span className="heard">{loading}</span>}
      {isShown && Array.from({ length: lines }, (_, line) => <i key={line} />)}
    </div>
  );
}
