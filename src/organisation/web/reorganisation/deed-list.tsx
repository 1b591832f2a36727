import type { ReactNode } from 'react';
import { deedText, type ToldDeed } from '#organisation/model/reorganisation/deed-texts.ts';
import { useLanguage } from '#platform/web/language/language-choice.tsx';

export interface DeedListProps {
  readonly deeds: readonly ToldDeed[];
}

/** What a reorganisation does, a sentence for each thing. */
export function DeedList({ deeds }: DeedListProps): ReactNode {
  const language = useLanguage();
  return (
    <ul className="deed-list">
      {deeds.map((deed) => {
        const text = deedText(deed, language);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}
