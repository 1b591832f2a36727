import type { ReactNode } from 'react';
import { carriedOver } from '#conference/model/conclusions/carried-over.ts';
import type { ReadConclusion } from '#conference/web/conference-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { ConclusionCard } from './conclusion-card.tsx';
import { CONCLUSION_TEXTS } from './conclusion-texts.ts';

interface FollowUpSectionProps {
  readonly conclusions: readonly ReadConclusion[];
  /** Whether whoever looks may look at tasks. */
  readonly hasDoors: boolean;
}

/** What became of the conclusions of the conference before: what is still open, and what is done folded away. */
export function FollowUpSection({ conclusions, hasDoors }: FollowUpSectionProps): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { count } = useWrittenValues();
  const { open, finished } = carriedOver(conclusions);
  const cards = (of: readonly ReadConclusion[]) => (
    <ul>
      {of.map((each) => (
        <ConclusionCard key={each.id} conclusion={each} hasDeeds={false} hasDoors={hasDoors} />
      ))}
    </ul>
  );
  return (
    <section className="conference-section" aria-labelledby="follow-up">
      <h2 id="follow-up">{texts.followUp}</h2>
      {open.length === 0 ? <p className="quiet">{texts.followUpNone}</p> : cards(open)}
      {finished.length > 0 && (
        <details>
          <summary>{texts.followUpDone(count(finished.length))}</summary>
          {cards(finished)}
        </details>
      )}
    </section>
  );
}
