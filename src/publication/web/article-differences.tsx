import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import type { Article } from './article-queries.ts';
import { ARTICLE_TEXTS } from './article-texts.ts';
import { useReferenceNames } from './reference-names.ts';

/** What is known now and was published otherwise. */
export function ArticleDifferences({ article }: { readonly article: Article }): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const nameOf = useReferenceNames();
  const { differences, state } = article;
  if (differences.length === 0 || state === 'withdrawn') return null;
  return (
    <Note tone="warn">
      <p>
        <b>{texts.changedSince}</b>
      </p>
      <ul className="article-differences">
        {differences.map(({ reference, ...values }) => (
          <li key={reference}>{texts.change({ ...values, reference: nameOf(reference) })}</li>
        ))}
      </ul>
      <p>{texts.offerCorrection}</p>
    </Note>
  );
}
