import type { ReactNode } from 'react';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { ROLES_TEXTS } from './role-texts.ts';

interface GivenNoteProps {
  /** The day from which what was just given holds, empty: today; `undefined`: nothing was given. */
  readonly from: string | undefined;
  /** The day whose roles are shown. */
  readonly shown: string;
  readonly onShow: (day: string) => void;
}

/** Says that a role was given, and where it holds only later, from when, with the way to that day. */
export function GivenNote({ from, shown, onShow }: GivenNoteProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const { day } = useWrittenValues();
  const later = from !== undefined && from > todayHere() ? from : undefined;
  return (
    <>
      <p className="small unprinted" role="status">
        {from !== undefined && (later === undefined ? texts.given : texts.givenLater(day(later)))}
      </p>
      {later !== undefined && later > shown && (
        <div className="people-actions unprinted">
          <Button onClick={() => onShow(later)}>{texts.seeDay(day(later))}</Button>
        </div>
      )}
    </>
  );
}
