import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { LIVE_TEXT_TEXTS } from './live-text-texts.ts';
import './live-text.css';

/** A piece of a text: words, or a figure as it is now. */
export type ShownRun =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly key: string;
      readonly written: string;
      /** Where it is seen what it is made of; null: nowhere. */
      readonly address: string | null;
      readonly state: 'known' | 'blank' | 'missing';
      /** What it was when the text was written or published, where it was another. */
      readonly was?: string | undefined;
      /** What it would be with all that was submitted. */
      readonly submitted?: string | undefined;
    };

interface LiveTextProps {
  readonly runs: readonly ShownRun[];
  /** A published text stands as it was; what is so now is only said beside it. */
  readonly isFrozen?: boolean;
}

/** A text whose figures are live: each a way to what it is made of. */
export function LiveText({ runs, isFrozen = false }: LiveTextProps): ReactNode {
  return runs.map((run, index) =>
    run.kind === 'text' ? (
      // A text has no other identity than its place.
      <span key={`${index} text`}>{run.text}</span>
    ) : (
      <LiveFigure key={`${index} ${run.key}`} {...{ run, isFrozen }} />
    ),
  );
}

interface LiveFigureProps {
  readonly run: Extract<ShownRun, { kind: 'figure' }>;
  readonly isFrozen: boolean;
}

function LiveFigure({ run, isFrozen }: LiveFigureProps): ReactNode {
  const { address, state, was } = run;
  const looks = {
    className: 'live-figure',
    'data-state': was === undefined ? state : 'changed',
    title: useRemark(run, isFrozen),
  };
  const content = <FigureWords {...{ run, isFrozen }} />;
  if (address === null) return <span {...looks}>{content}</span>;
  return (
    <Link {...looks} href={address}>
      {content}
    </Link>
  );
}

function FigureWords({ run: { written, was }, isFrozen }: LiveFigureProps): ReactNode {
  const texts = useTexts(LIVE_TEXT_TEXTS);
  if (was === undefined) return written;
  if (isFrozen) {
    return (
      <>
        {was}
        <small className="live-figure-now">{texts.now(written)}</small>
      </>
    );
  }
  return (
    <>
      <span className="heard">{texts.was}</span>
      <del>{was}</del> <span className="heard">{texts.is}</span>
      <ins>{written}</ins>
    </>
  );
}

function useRemark({ written, was, submitted }: LiveFigureProps['run'], isFrozen: boolean) {
  const texts = useTexts(LIVE_TEXT_TEXTS);
  if (was !== undefined)
    return isFrozen ? texts.published(was, written) : texts.changed(was, written);
  return submitted === undefined ? undefined : texts.submitted(submitted);
}
