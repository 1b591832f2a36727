import { useState, type ReactNode } from 'react';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { ConclusionCard } from './conclusion-card.tsx';
import { ConclusionForm } from './conclusion-form.tsx';
import { CONCLUSION_TEXTS } from './conclusion-texts.ts';
import { FollowUpSection } from './follow-up-section.tsx';

/** What the chair concludes, and what became of the conclusions before. */
export function ConclusionSection({ conference }: { conference: ReadConference }): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const [isDrafting, setDrafting] = useState(false);
  const { conclusions, followUp, verbs, deeds } = conference;
  // Whoever is called to it without a role over it sees no tasks.
  const hasDoors = verbs.includes('read-conferences');
  return (
    <>
      {followUp.length > 0 && <FollowUpSection conclusions={followUp} hasDoors={hasDoors} />}
      <section className="conference-section" aria-labelledby="conclusions">
        <h2 id="conclusions">{texts.section}</h2>
        {conclusions.length === 0 && <p className="quiet">{texts.noneYet}</p>}
        <ul>
          {conclusions.map((each) => (
            <ConclusionCard key={each.id} conclusion={each} hasDoors={hasDoors} />
          ))}
        </ul>
        {deeds.includes('draft-conclusion') && (
          <DeedPlace
            label={texts.draft}
            isOpen={isDrafting}
            onOpen={setDrafting}
            form={(onClose) => <ConclusionForm conference={conference} onClose={onClose} />}
          />
        )}
      </section>
    </>
  );
}
