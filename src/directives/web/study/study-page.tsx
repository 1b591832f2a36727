import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { directiveAddress } from '#directives/model/directive-address.ts';
import { isBinding } from '#directives/model/register/directive.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DirectiveName } from '#directives/web/directive-name.tsx';
import { isGone, NotShown } from '#directives/web/directive-page.tsx';
import { studyQuery, type Study, type VersionedStudy } from '#directives/web/directive-queries.ts';
import { NextStep } from './next-step.tsx';
import { ProgrammeOfUnit } from './programme-of-unit.tsx';
import { SessionList } from './session-list.tsx';
import { STUDY_TEXTS } from './study-texts.ts';
import { TakeBackDeed } from './take-back-deed.tsx';
import '#directives/web/directives.css';

interface StudyPageProps {
  readonly directive: string;
  readonly unit: string;
}

/** A directive in one unit: the next step, the sessions held, and the action programme. */
export function StudyPage({ directive, unit }: StudyPageProps): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const { name } = useWrittenValues();
  const { data, error, refetch } = useQuery(studyQuery(directive, unit));
  usePageTitle(data === undefined ? '' : texts.about(name(data.study.unit)));
  return (
    <div className="directives-page">
      <Link className="small unprinted" href={directiveAddress({ directive })}>
        {texts.toDirective}
      </Link>
      {data !== undefined && !isGone(error) && <Shown {...data} />}
      {data === undefined && error === null && <LoadingBars lines={8} />}
      {error !== null && (data === undefined || isGone(error)) && (
        <NotShown error={error} onTryAgain={() => void refetch()} />
      )}
    </div>
  );
}

function Shown({ study, version }: VersionedStudy): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const { name } = useWrittenValues();
  const { directive, unit, heir } = study;
  return (
    <>
      <h1>
        <bdi>{name(unit)}</bdi>
        <span className="directive-subject" dir="auto">
          <DirectiveName {...directive} />: {directive.subject}
        </span>
      </h1>
      {heir !== null && (
        <Note>
          <p dir="auto">{texts.heir(name(heir))}</p>
        </Note>
      )}
      {!isBinding(directive.standing) && (
        <Note tone="warn">
          <p>{texts.over}</p>
        </Note>
      )}
      <Steps study={study} />
      <NextStep {...{ study, version }} />
      <TakeBackDeed {...{ study, version }} />
      <section className="directive-section">
        <h2>{texts.sessions}</h2>
        <SessionList study={study} />
      </section>
      <ProgrammeOfUnit {...{ study, version }} />
    </>
  );
}

function Steps({ study }: { readonly study: Study }): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const { day } = useWrittenValues();
  const { sentOn, acknowledgedOn, studiedOn, absenceReason } = study;
  const steps = [
    { key: 'sent', isReached: true, text: texts.sentOn(day(sentOn)) },
    {
      key: 'acknowledged',
      isReached: acknowledgedOn !== null,
      text:
        acknowledgedOn === null ? texts.notAcknowledged : texts.acknowledgedOn(day(acknowledgedOn)),
    },
    {
      key: 'studied',
      isReached: studiedOn !== null,
      text: studiedOn === null ? texts.notStudied : texts.studiedOn(day(studiedOn)),
    },
  ];
  return (
    <>
      <ol className="study-steps" aria-label={texts.steps}>
        {steps.map(({ key, isReached, text }) => (
          <li key={key} data-reached={isReached}>
            <Sign name={isReached ? 'done' : 'open'} tone={isReached ? 'ok' : 'faint'} />
            {text}
          </li>
        ))}
      </ol>
      {absenceReason !== null && (
        <p dir="auto">
          <b>{texts.reason}:</b> {absenceReason}
        </p>
      )}
    </>
  );
}
