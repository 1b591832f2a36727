import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { LanguageSwitch, ThemeSwitch } from './frame-switches.tsx';
import { FRAME_TEXTS } from './frame-texts.ts';
import { Mark } from './mark.tsx';
import './frame.css';
import './start-frame.css';

/** What stands around the screens of whoever is not signed in yet. */
export function StartFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const texts = useTexts(FRAME_TEXTS);
  return (
    <div className="start-frame">
      <header className="top unprinted">
        <Mark />
        <span className="start-frame-room" />
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <p>{texts.notClassified}</p>
      </footer>
    </div>
  );
}
