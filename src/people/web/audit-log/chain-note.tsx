import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { CHAIN_TEXTS } from './chain-note-texts.ts';
import { headQuery } from './log-queries.ts';

/** How far the chain over the log goes, what it shows, and what not. */
export function ChainNote(): ReactNode {
  const texts = useTexts(CHAIN_TEXTS);
  const { number, instant } = useWrittenValues();
  const { data } = useQuery(headQuery);
  // Without an answer the list below says why.
  if (data === undefined) return <div className="chain-note" />;
  const { position, head, linkedAt } = data;
  return (
    <div className="chain-note small">
      <p>
        {linkedAt === null ? texts.none : texts.linked(number(position), instant(linkedAt))}{' '}
        {linkedAt !== null && (
          <>
            {texts.head}: <code>{head}</code>
          </>
        )}
      </p>
      <details>
        <summary>{texts.more}</summary>
        <p>{texts.shows}</p>
        <p>{texts.showsNot}</p>
        <p>
          {texts.verify} <code>midyear audit verify</code>. {texts.keep}{' '}
          <code>midyear audit head --out FILE</code>.
        </p>
      </details>
    </div>
  );
}
