import type { ReactNode } from 'react';
import type { Language } from '#kernel/problem.ts';
import type { DraftGap } from '#organisation/model/draft/draft-gaps.ts';
import { formatShare } from '#platform/model/language/share-text.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { DRAFT_TEXTS } from './draft-texts.ts';
import { GAP_TEXTS } from './gap-texts.ts';

/** What is missing, each with the step it is missing in. */
export function DraftGaps({ gaps }: { readonly gaps: readonly DraftGap[] }): ReactNode {
  const texts = useTexts(DRAFT_TEXTS);
  const language = useLanguage();
  const gapTexts = useTexts(GAP_TEXTS);
  const sentences = gaps.map((gap) => {
    const where = gap.step === undefined ? '' : `${texts.step(gap.step + 1)}: `;
    return `${where}${gapTexts[gap.code](writtenGap(gap, language))}`;
  });
  return (
    <Note tone="bad" isUrgent>
      <p>{texts.gaps}</p>
      <ul>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Note>
  );
}

/** A sum of shares is written as the reader writes numbers; what was typed stays as it was typed. */
function writtenGap(gap: DraftGap, language: Language): DraftGap {
  if (gap.code !== 'shares-above-one') return gap;
  return { ...gap, text: formatShare(gap.text ?? '', language) };
}
