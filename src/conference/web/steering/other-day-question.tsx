import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';

interface OtherDayQuestionProps {
  readonly conference: Pick<ReadConference, 'day' | 'today'>;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Asks before a conference is opened on another day than it is called for: it is moved by that. */
export function OtherDayQuestion(props: OtherDayQuestionProps): ReactNode {
  const { conference, isBusy, onOpen, onClose } = props;
  const texts = useTexts(STEERING_TEXTS);
  const { day } = useWrittenValues();
  const place = useRef<HTMLDivElement>(null);
  const [question, consequence] = [useId(), useId()];
  useEffect(() => place.current?.focus(), []);
  const today = day(conference.today);
  return (
    <div
      ref={place}
      className="change-form"
      role="group"
      aria-labelledby={question}
      aria-describedby={consequence}
      tabIndex={-1}
    >
      <p className="change-title" id={question}>
        {texts.otherDay({ called: day(conference.day), today })}
      </p>
      <p id={consequence}>{texts.otherDayText(today)}</p>
      <div className="change-actions">
        <Button rank="main" disabled={isBusy} onClick={onOpen}>
          {texts.openOn(today)}
        </Button>
        <Button rank="quiet" onClick={onClose}>
          {texts.notNow}
        </Button>
      </div>
    </div>
  );
}
