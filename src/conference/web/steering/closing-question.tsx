import type { ReactNode } from 'react';
import { leftOpen } from '#conference/model/left-open.ts';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { STEP_TEXTS } from './step-texts.ts';
import { StepQuestion } from './step-question.tsx';

interface ClosingQuestionProps {
  readonly conference: ReadConference;
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Asks before a conference is closed, which nobody takes back, and says what is still open. */
export function ClosingQuestion({ conference, ...asked }: ClosingQuestionProps): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  const { count } = useWrittenValues();
  const { agenda, conclusions, delegates } = conference;
  const { items, drafts, unmarked } = leftOpen({ items: agenda, conclusions, delegates });
  return (
    <StepQuestion title={texts.closing} take={texts.closeNow} leave={texts.closeLater} {...asked}>
      <p>{texts.closingText}</p>
      {items.length + drafts + unmarked > 0 && (
        <ul className="left-open">
          {items.length > 0 && (
            <li>
              {texts.notHeld(count(items.length))}
              <ul>
                {items.map(({ id, title }) => (
                  <li key={id} dir="auto">
                    {title}
                  </li>
                ))}
              </ul>
            </li>
          )}
          {drafts > 0 && <li>{texts.drafts(count(drafts))}</li>}
          {unmarked > 0 && <li>{texts.unmarked(count(unmarked))}</li>}
        </ul>
      )}
    </StepQuestion>
  );
}
