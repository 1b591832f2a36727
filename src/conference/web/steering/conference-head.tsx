import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { hallAddress } from '#conference/model/conference-address.ts';
import { CONFERENCE_STATE_TEXTS } from '#conference/model/conference-state-texts.ts';
import { CONFERENCE_TOPIC, stepConference } from '#conference/web/conference-changes.ts';
import type { CalledPerson, ReadConference } from '#conference/web/conference-queries.ts';
import { periodName } from '#cycle/model/period-name.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { ChangeConferenceForm } from './change-conference-form.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';

/** What a conference is, how it stands, and where it can be taken. */
export function ConferenceHead({ conference }: { conference: ReadConference }): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const language = useLanguage();
  const { day, name } = useWrittenValues();
  const [isChanging, setChanging] = useState(false);
  const { title, state, unit, period, starts, place, quorum } = conference;
  const isAhead = state === 'prepared' || state === 'summoned';
  const share = `${quorum.isStrict ? '> ' : ''}${quorum.numerator}/${quorum.denominator}`;
  return (
    <header className="conference-head">
      <h1 dir="auto">{title}</h1>
      <p>
        <b>{CONFERENCE_STATE_TEXTS[language].conference[state]}</b>
        {' · '}
        <bdi>{name(unit)}</bdi>
        {' · '}
        {periodName(period, language)}
      </p>
      <p>
        {texts.held({ day: day(conference.day), time: starts })}
        {' · '}
        <bdi>{place}</bdi>
      </p>
      <dl className="conference-facts">
        <dt>{texts.chair}</dt>
        <Person person={conference.chair} />
        <dt>{texts.secretary}</dt>
        <Person person={conference.secretary} />
        <dt>{texts.quorum}</dt>
        <dd dir="auto">{texts.quorumRule({ share, basis: quorum.basis })}</dd>
      </dl>
      <Steps conference={conference} />
      {conference.verbs.includes('prepare-conference') && isAhead && (
        <DeedPlace
          label={texts.change}
          isOpen={isChanging}
          onOpen={setChanging}
          form={(onClose) => <ChangeConferenceForm conference={conference} onClose={onClose} />}
        />
      )}
    </header>
  );
}

function Person({ person }: { readonly person: CalledPerson }): ReactNode {
  const { name } = useWrittenValues();
  const title = name({ name: person.title, nameEn: person.titleEn });
  return (
    <dd>
      <bdi>{person.name}</bdi>
      {title !== '' && (
        <span className="quiet" dir="auto">
          {`, ${title}`}
        </span>
      )}
    </dd>
  );
}

/** The step that leads on is the one filled button. */
function Steps({ conference }: { readonly conference: ReadConference }): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const language = useLanguage();
  const change = useTopicChange(CONFERENCE_TOPIC, stepConference);
  const { id, version, allowed } = conference;
  const isBusy = isUnderWay(change.state);
  return (
    <>
      <div className="conference-steps unprinted">
        {allowed.map((action) => (
          <Button
            key={action}
            rank={action === 'cancel' ? 'quiet' : 'main'}
            disabled={isBusy}
            onClick={() => void change.confirm({ id, version, action })}
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
