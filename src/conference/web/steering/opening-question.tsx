import type { ReactNode } from 'react';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { STEP_TEXTS } from './step-texts.ts';
import { StepQuestion } from './step-question.tsx';

interface OpeningQuestionProps {
  readonly conference: Pick<ReadConference, 'day' | 'today'>;
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Asks before a conference is opened on another day than it is called for: it is moved by that. */
export function OpeningQuestion({ conference, ...asked }: OpeningQuestionProps): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  const { day } = useWrittenValues();
  const today = day(conference.today);
  return (
    <StepQuestion
      title={texts.otherDay({ called: day(conference.day), today })}
      take={texts.openOn(today)}
      leave={texts.openLater}
      {...asked}
    >
      <p>{texts.otherDayText(today)}</p>
    </StepQuestion>
  );
}
