import { useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { hallAddress } from '#conference/model/conference-address.ts';
import { CONFERENCE_TOPIC, stepConference } from '#conference/web/conference-changes.ts';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { ClosingQuestion } from './closing-question.tsx';
import { isWithoutChair, OpeningQuestion } from './opening-question.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';
import { STEP_TEXTS } from './step-texts.ts';

type Action = ReadConference['allowed'][number];

/** Where a conference can be taken. The step that leads on is the one filled button. */
export function ConferenceSteps({ conference }: { conference: ReadConference }): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const { steps: words } = useTexts(STEP_TEXTS);
  const language = useLanguage();
  const change = useTopicChange(CONFERENCE_TOPIC, stepConference);
  const [asked, setAsked] = useState<Action>();
  const steps = useRef<HTMLDivElement>(null);
  const { id, version, allowed } = conference;
  const isBusy = isUnderWay(change.state);
  const asking = allowed.find((action) => action === asked);
  const take = (action: Action, actingChair?: string) =>
    void change.confirm({ id, version, action, ...(actingChair !== undefined && { actingChair }) });
  const leave = () => {
    setAsked(undefined);
    requestAnimationFrame(() => steps.current?.querySelector('button')?.focus());
  };
  return (
    <>
      {asking === 'open' && (
        <OpeningQuestion
          {...{ conference, isBusy }}
          onTake={(actingChair) => take('open', actingChair)}
          onLeave={leave}
        />
      )}
      {asking === 'close' && (
        <ClosingQuestion {...{ conference, isBusy }} onTake={() => take('close')} onLeave={leave} />
      )}
      <div ref={steps} className="conference-steps unprinted">
        {allowed
          .filter((action) => action !== asking)
          .map((action) => (
            <Button
              key={action}
              rank={action === 'cancel' ? 'quiet' : 'main'}
              disabled={isBusy}
              onClick={() => (isAskedFirst(action, conference) ? setAsked(action) : take(action))}
            >
              {words[action]}
            </Button>
          ))}
        <Link href={hallAddress(id)}>{texts.hall}</Link>
        <a href={`/api/v1/conferences/${id}/invitation.ics?language=${language}`} download>
          {texts.invitation}
        </a>
      </div>
      <ChangeNote state={change.state} onAskAgain={() => void change.askAgain()} />
    </>
  );
}

/** What nobody takes back is asked first, and so is what moves the conference, or goes without its chair. */
function isAskedFirst(action: Action, conference: ReadConference): boolean {
  const { day, today } = conference;
  return action === 'close' || (action === 'open' && (day !== today || isWithoutChair(conference)));
}
