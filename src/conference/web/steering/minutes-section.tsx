import type { ReactNode } from 'react';
import { CONFERENCE_TOPIC, signMinutes } from '#conference/web/conference-changes.ts';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Refused } from '#conference/web/parts/refused-change.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';

/** The minutes, as a draft or as they were signed. */
export function MinutesSection({ conference }: { conference: ReadConference }): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const language = useLanguage();
  const { day, count } = useWrittenValues();
  const change = useTopicChange(CONFERENCE_TOPIC, signMinutes);
  const { id, minutes, hasMinutes, conclusions } = conference;
  const canSign = minutes?.allowed.includes('sign') === true;
  const drafts = conclusions.filter(({ state }) => state === 'drafted').length;
  const address = (format: string) =>
    `/api/v1/conferences/${id}/minutes?format=${format}&language=${language}`;
  return (
    <section className="conference-section" aria-labelledby="minutes">
      <h2 id="minutes">{texts.minutesTitle}</h2>
      <p>
        {minutes?.state === 'signed'
          ? texts.minutesSigned({
              number: count(minutes.number ?? 0),
              day: day(minutes.signedDay ?? ''),
            })
          : hasMinutes
            ? texts[minutes === null ? 'minutesLater' : 'minutesDraft']
            : texts.minutesUnsigned}
      </p>
      {canSign && drafts > 0 && <p>{texts.draftsLost(count(drafts))}</p>}
      <p className="conference-steps unprinted">
        {hasMinutes && (
          <>
            <a href={address('docx')} download>
              {texts.word}
            </a>
            <a href={address('pdf')} download>
              {texts.pdf}
            </a>
          </>
        )}
        {canSign && (
          <Button
            disabled={isUnderWay(change.state)}
            onClick={() => {
              const { id: own, version } = minutes;
              void change.confirm({ id: own, version, conference: id });
            }}
          >
            {texts.sign}
          </Button>
        )}
      </p>
      <Refused become={change.state} askAgain={change.askAgain} />
    </section>
  );
}
