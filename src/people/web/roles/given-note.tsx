import type { ReactNode } from 'react';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { ROLES_TEXTS } from './role-texts.ts';

interface GivenNoteProps {
  /** The day from which what was just given holds, empty: today; `undefined`: nothing was given. */
  readonly from: string | undefined;
}

/** Says that a role was given, and where it holds only later, from when. */
export function GivenNote({ from }: GivenNoteProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const { day } = useWrittenValues();
  const isLater = from !== undefined && from > todayHere();
  return (
    <p className="small unprinted" role="status">
      {from !== undefined && (isLater ? texts.givenLater(day(from)) : texts.given)}
    </p>
  );
}
