import { useState, type ReactNode } from 'react';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { takeSessionBack } from '#directives/web/directive-changes.ts';
import type { HeldSession, Study } from '#directives/web/directive-queries.ts';
import { SessionForm } from './session-form.tsx';
import { STUDY_TEXTS } from './study-texts.ts';

/** The sessions of a unit, each with those that made up for it. */
export function SessionList({ study }: { readonly study: Study }): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const { sessions } = study;
  if (sessions.length === 0) return <p className="quiet">{texts.noSession}</p>;
  return (
    <ul className="study-sessions">
      {sessions
        .filter(({ makesUpFor }) => makesUpFor === null)
        .flatMap((first) => [
          first,
          ...sessions.filter(({ makesUpFor }) => makesUpFor === first.id),
        ])
        .map((session) => (
          <SessionLine key={session.id} {...{ study, session }} />
        ))}
    </ul>
  );
}

interface SessionLineProps {
  readonly study: Study;
  readonly session: HeldSession;
}

function SessionLine({ study, session }: SessionLineProps): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const { count, day } = useWrittenValues();
  const [open, setOpen] = useState<'correct' | 'take-back'>();
  const { heldOn, place, speaker, summoned, attended, makesUpFor, absent } = session;
  const told = { day: day(heldOn), attended: count(attended), summoned: count(summoned) };
  const said = makesUpFor === null ? texts.session(told) : texts.madeUp(told);
  const name = speaker?.name === '' ? texts.erased : speaker?.name;
  const mayChange = study.allowed.includes('hold-session');
  const opened = (deed: 'correct' | 'take-back') => ({
    about: said,
    isOpen: open === deed,
    onOpen: (isOpen: boolean) => setOpen(isOpen ? deed : undefined),
  });
  return (
    <li data-making-up={makesUpFor !== null}>
      <span>
        {said}
        {absent > 0 && `, ${texts.absent(count(absent))}`}
        <span className="study-heir tiny">
          <bdi>{place}</bdi>
          {name !== undefined && (
            <>
              {' · '}
              {texts.speaker}: <bdi>{name}</bdi>
            </>
          )}
        </span>
      </span>
      {mayChange && open !== 'take-back' && (
        <DeedPlace
          label={texts.correctSession}
          {...opened('correct')}
          form={(onClose) => (
            <SessionForm title={texts.correctSession} held={session} {...{ study, onClose }} />
          )}
        />
      )}
      {mayChange && open !== 'correct' && (
        <DeedPlace
          label={texts.takeBack}
          {...opened('take-back')}
          form={(onClose) => <TakeBackForm {...{ session, onClose }} />}
        />
      )}
    </li>
  );
}

interface TakeBackFormProps {
  readonly session: HeldSession;
  readonly onClose: () => void;
}

function TakeBackForm({ session, onClose }: TakeBackFormProps): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const change = useTopicChange('directives', takeSessionBack);
  return (
    <ChangeForm
      title={texts.takeBack}
      submit={texts.takeBack}
      {...{ change, onClose }}
      onSubmit={() => void change.confirm(session)}
    >
      <p>{texts.takeBackText}</p>
    </ChangeForm>
  );
}
