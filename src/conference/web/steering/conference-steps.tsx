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
import { OtherDayQuestion } from './other-day-question.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';

type Action = ReadConference['allowed'][number];

/** Where a conference can be taken. The step that leads on is the one filled button. */
export function ConferenceSteps({ conference }: { conference: ReadConference }): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const language = useLanguage();
  const change = useTopicChange(CONFERENCE_TOPIC, stepConference);
  const [isAsked, setAsked] = useState(false);
  const steps = useRef<HTMLDivElement>(null);
  const { id, version, allowed, day, today } = conference;
  const isBusy = isUnderWay(change.state);
  const isAsking = isAsked && allowed.includes('open');
  const take = (action: Action) => void change.confirm({ id, version, action });
  const close = () => {
    setAsked(false);
    requestAnimationFrame(() => steps.current?.querySelector('button')?.focus());
  };
  return (
    <>
      {isAsking && (
        <OtherDayQuestion {...{ conference, isBusy }} onOpen={() => take('open')} onClose={close} />
      )}
      <div ref={steps} className="conference-steps unprinted">
        {allowed
          .filter((action) => !(isAsking && action === 'open'))
          .map((action) => (
            <Button
              key={action}
              rank={action === 'cancel' ? 'quiet' : 'main'}
              disabled={isBusy}
              onClick={() => (action === 'open' && day !== today ? setAsked(true) : take(action))}
            >
              {texts.steps[action]}
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
