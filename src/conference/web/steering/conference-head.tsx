import { useState, type ReactNode } from 'react';
import { CONFERENCE_STATE_TEXTS } from '#conference/model/conference-state-texts.ts';
import type { CalledPerson, ReadConference } from '#conference/web/conference-queries.ts';
import { periodName } from '#cycle/model/period-name.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { ChangeConferenceForm } from './change-conference-form.tsx';
import { ConferenceSteps } from './conference-steps.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';

/** What a conference is, how it stands, and where it can be taken. */
export function ConferenceHead({ conference }: { conference: ReadConference }): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const language = useLanguage();
  const { day, name } = useWrittenValues();
  const [isChanging, setChanging] = useState(false);
  const { title, state, unit, period, starts, place, quorum } = conference;
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
        {conference.actingChair !== null && (
          <>
            <dt>{texts.actingChair}</dt>
            <Person person={conference.actingChair} />
          </>
        )}
        <dt>{texts.secretary}</dt>
        <Person person={conference.secretary} />
        <dt>{texts.quorum}</dt>
        <dd dir="auto">{texts.quorumRule({ share, basis: quorum.basis })}</dd>
      </dl>
      <ConferenceSteps conference={conference} />
      {conference.deeds.includes('change') && (
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
