import type { ReactNode } from 'react';
import { useConnection } from '#platform/web/api/live-changes.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { FrameSteps, type FrameStepsProps } from './frame-steps.tsx';
import { LanguageSwitch, ThemeSwitch } from './frame-switches.tsx';
import { FRAME_TEXTS } from './frame-texts.ts';
import { Mark } from './mark.tsx';
import './frame.css';

interface FrameProps {
  readonly organisation: string;
  readonly steps: FrameStepsProps;
  /** What finds units, in the top bar. */
  readonly finder: ReactNode;
  /** Who is signed in, last in the top bar. */
  readonly account: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every screen: whose it is, where one is, and whether it is up to date. */
export function Frame({ organisation, steps, finder, account, children }: FrameProps): ReactNode {
  const texts = useTexts(FRAME_TEXTS);
  return (
    <>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <header className="top unprinted">
        <Mark />
        <span className="top-organisation" title={organisation}>
          {organisation}
        </span>
        {finder}
        <LanguageSwitch />
        <ThemeSwitch />
        {account}
      </header>
      <FrameSteps {...steps} />
      <ConnectionBar />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function ConnectionBar(): ReactNode {
  const connection = useConnection();
  const texts = useTexts(FRAME_TEXTS);
  return (
    <div className="connection unprinted" role="status">
      {connection === 'lost' && (
        <p>
          <Sign name="missing" tone="warn" /> {texts.lost}
        </p>
      )}
    </div>
  );
}
