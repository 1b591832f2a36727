import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useConnection } from '#platform/web/api/live-changes.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { LanguageSwitch, ThemeSwitch } from './frame-switches.tsx';
import { FRAME_TEXTS } from './frame-texts.ts';
import { Mark } from './mark.tsx';
import './frame.css';

/** A part of the program, as the line under the top bar shows it. */
export interface FrameStep {
  readonly address: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

interface FrameProps {
  readonly organisation: string;
  readonly steps: readonly FrameStep[];
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
      <Steps steps={steps} />
      <ConnectionBar />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Steps({ steps }: Pick<FrameProps, 'steps'>): ReactNode {
  const texts = useTexts(FRAME_TEXTS);
  if (steps.length === 0) return null;
  return (
    <nav className="steps unprinted" aria-label={texts.steps}>
      {steps.map(({ address, text, isCurrent }) => (
        <Link key={address} href={address} aria-current={isCurrent ? 'page' : undefined}>
          {text}
        </Link>
      ))}
    </nav>
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
