import type { ReactNode } from 'react';
import { EXCUSES } from '#conference/model/delegates/delegate.ts';
import { CONFERENCE_STATE_TEXTS } from '#conference/model/conference-state-texts.ts';
import {
  CONFERENCE_TOPIC,
  markPresence,
  type PresenceMark,
} from '#conference/web/conference-changes.ts';
import type { ReadConference, ReadDelegate } from '#conference/web/conference-queries.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { useCalled, useListed } from '#conference/web/parts/names-apart.tsx';
import { Refused } from '#conference/web/parts/refused-change.tsx';
import { DELEGATE_TEXTS } from './delegate-texts.ts';
import { STEERING_TEXTS } from './steering-texts.ts';

interface DelegateLineProps {
  readonly conference: ReadConference;
  readonly delegate: ReadDelegate;
}

/** Somebody in the list: a tick says that the person is here. */
export function DelegateLine({ conference, delegate }: DelegateLineProps): ReactNode {
  const texts = useTexts(DELEGATE_TEXTS);
  const language = useLanguage();
  const { name } = useWrittenValues();
  const change = useTopicChange(CONFERENCE_TOPIC, markPresence);
  const called = useCalled();
  const listed = useListed();
  const { id, person, unit, isGuest, state, version, allowed } = delegate;
  const isBusy = isUnderWay(change.state);
  const mark = (wish: Omit<PresenceMark, 'id' | 'version'>) =>
    void change.confirm({ id, version, ...wish });
  const title = name({ name: person.title, nameEn: person.titleEn });
  const note = [isGuest ? texts.guest : title, unit === null ? '' : name(unit)];
  return (
    <li data-state={state}>
      <label>
        <input
          type="checkbox"
          checked={state === 'present'}
          disabled={isBusy || !allowed.some((each) => each === 'arrive' || each === 'put-back')}
          onChange={({ target }) => mark({ action: target.checked ? 'arrive' : 'put-back' })}
        />
        <span>
          <b dir="auto">{listed(person)}</b>
          <span className="quiet" dir="auto">
            {note.filter((part) => part !== '').join(', ')}
          </span>
        </span>
      </label>
      {state !== 'summoned' && state !== 'present' && (
        <span className="quiet">
          {CONFERENCE_STATE_TEXTS[language].delegate[state]}
          {delegate.excuse !== null && `: ${texts.excuses[delegate.excuse]}`}
        </span>
      )}
      <span className="delegate-deeds unprinted">
        {allowed.includes('excuse') && <ExcuseChoice {...{ delegate, mark }} />}
        {allowed.includes('leave') && (
          <Button
            rank="quiet"
            aria-label={`${texts.marks.leave}: ${called(person)}`}
            onClick={() => mark({ action: 'leave' })}
          >
            {texts.marks.leave}
          </Button>
        )}
        {delegate.hasInvitation && <InvitationLink conference={conference.id} {...{ delegate }} />}
      </span>
      <Refused become={change.state} askAgain={change.askAgain} />
    </li>
  );
}

interface InvitationLinkProps {
  readonly conference: string;
  readonly delegate: ReadDelegate;
}

function InvitationLink({ conference, delegate }: InvitationLinkProps): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const language = useLanguage();
  const called = useCalled();
  return (
    <a
      href={`/api/v1/conferences/${conference}/invitation.ics?delegate=${delegate.id}&language=${language}`}
      aria-label={`.ics: ${texts.invitation}, ${called(delegate.person)}`}
      download
    >
      .ics
    </a>
  );
}

interface ExcuseChoiceProps {
  readonly delegate: ReadDelegate;
  readonly mark: (wish: Omit<PresenceMark, 'id' | 'version'>) => void;
}

/** Only the kind of reason is kept. */
function ExcuseChoice({ delegate, mark }: ExcuseChoiceProps): ReactNode {
  const texts = useTexts(DELEGATE_TEXTS);
  const called = useCalled();
  return (
    <select
      aria-label={`${texts.excuse}: ${called(delegate.person)}`}
      value=""
      onChange={({ target }) => {
        const excuse = EXCUSES.find((each) => each === target.value);
        if (excuse !== undefined) mark({ action: 'excuse', excuse });
      }}
    >
      <option value="">{texts.excuse}</option>
      {EXCUSES.map((excuse) => (
        <option key={excuse} value={excuse}>
          {texts.excuses[excuse]}
        </option>
      ))}
    </select>
  );
}
