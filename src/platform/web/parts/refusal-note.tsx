import type { ReactNode } from 'react';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from './button.tsx';
import { Note } from './note.tsx';
import { PART_TEXTS } from './part-texts.ts';

interface RefusalNoteProps {
  readonly error: unknown;
  /** What did not happen; left out: something could not be read. */
  readonly title?: string;
  readonly onTryAgain?: () => void;
}

/** What did not happen, why, and what to do: the server's own sentences where it answered. */
export function RefusalNote({ error, title, onTryAgain }: RefusalNoteProps): ReactNode {
  const texts = useTexts(PART_TEXTS);
  return (
    <Note tone="bad" isUrgent>
      <p>
        <b>{title ?? texts.notRead}</b>
      </p>
      <ul className="refusal-sentences">
        {sentencesOf(error, texts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {onTryAgain && <Button onClick={onTryAgain}>{texts.tryAgain}</Button>}
    </Note>
  );
}

function sentencesOf(error: unknown, texts: (typeof PART_TEXTS)['vi']): readonly string[] {
  if (!isAnswered(error)) return [texts.noAnswer];
  return error.problem === undefined ? [texts.fault(error.status)] : error.sentences;
}
