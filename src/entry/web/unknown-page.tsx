import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { SCREEN_TEXTS } from './screen-texts.ts';
import './unknown-page.css';

/** At an address where nothing is. */
export function UnknownPage(): ReactNode {
  const texts = useTexts(SCREEN_TEXTS);
  const [address] = useLocation();
  usePageTitle(texts.unknown);
  return (
    <div className="unknown-page">
      <h1>{texts.unknown}</h1>
      <p>{texts.unknownReason(address)}</p>
      <p>
        <Link href="/">{texts.toFirst}</Link>
      </p>
    </div>
  );
}
