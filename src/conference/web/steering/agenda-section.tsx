import { useState, type ReactNode } from 'react';
import { CONFERENCE_STATE_TEXTS } from '#conference/model/conference-state-texts.ts';
import { CONFERENCE_TOPIC, moveItem, stepItem } from '#conference/web/conference-changes.ts';
import type { ReadConference, ReadItem } from '#conference/web/conference-queries.ts';
import { useCalled } from '#conference/web/parts/names-apart.tsx';
import { Refused } from '#conference/web/parts/refused-change.tsx';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Sign, type SignName } from '#platform/web/parts/sign.tsx';
import { AddItemForm } from './add-item-form.tsx';
import { ItemNotes } from './item-notes.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';

/** The agenda, item by item; whatever is under way stands open. */
export function AgendaSection({ conference }: { conference: ReadConference }): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const [isAdding, setAdding] = useState(false);
  const { agenda, deeds } = conference;
  return (
    <section className="conference-section" aria-labelledby="agenda">
      <h2 id="agenda">{texts.agenda}</h2>
      <ol className="agenda-list">
        {agenda.map((item, index) => (
          <AgendaLine key={item.id} {...{ conference, item, index }} />
        ))}
      </ol>
      {deeds.includes('plan-agenda') && (
        <DeedPlace
          label={texts.addItem}
          isOpen={isAdding}
          onOpen={setAdding}
          form={(onClose) => <AddItemForm conference={conference} onClose={onClose} />}
        />
      )}
    </section>
  );
}

const SIGNS: Readonly<Record<ReadItem['state'], SignName>> = {
  waiting: 'open',
  current: 'half',
  done: 'done',
  dropped: 'close',
};

interface LineProps {
  readonly conference: ReadConference;
  readonly item: ReadItem;
  readonly index: number;
}

function AgendaLine({ conference, item, index }: LineProps): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const states = CONFERENCE_STATE_TEXTS[useLanguage()]['agenda-item'];
  const { count } = useWrittenValues();
  const called = useCalled();
  const { state, title, presenter, time, minutes } = item;
  const isKept = conference.verbs.includes('keep-conference');
  return (
    <li data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
      <p className="agenda-title">
        <Sign
          name={SIGNS[state]}
          label={states[state] ?? state}
          tone={state === 'current' ? 'accent' : 'faint'}
        />
        <b dir="auto">
          {index + 1}. {title}
        </b>
        <span className="quiet">{texts.planned({ time, minutes: count(minutes) })}</span>
        {presenter !== null && <bdi className="quiet">{called(presenter)}</bdi>}
      </p>
      <ItemSteps {...{ conference, item, index }} />
      {(state === 'current' || (isKept && state === 'done')) && (
        <NotesPlace isCurrent={state === 'current'}>
          <ItemNotes conference={conference} item={item} />
        </NotesPlace>
      )}
    </li>
  );
}

interface NotesPlaceProps {
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

/** One place for the notes of an item, also once it is done: what is typed there outlives the end of the item. */
function NotesPlace({ isCurrent, children }: NotesPlaceProps): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const [isOpen, setOpen] = useState(isCurrent);
  if (isCurrent && !isOpen) setOpen(true);
  return (
    <details
      className="agenda-past"
      data-state={isCurrent ? 'current' : 'done'}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{texts.notes}</summary>
      {children}
    </details>
  );
}

/** What can be done with an item now: those that have begun keep their place. */
function ItemSteps({ conference, item, index }: LineProps): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const step = useTopicChange(CONFERENCE_TOPIC, stepItem);
  const move = useTopicChange(CONFERENCE_TOPIC, moveItem);
  const { agenda, deeds } = conference;
  const { id, version, title, allowed } = item;
  const isMovable = (at: number) => agenda[at]?.state === 'waiting';
  const canMove = deeds.includes('plan-agenda') && isMovable(index);
  const isBusy = isUnderWay(step.state);
  return (
    <>
      <div className="agenda-steps unprinted">
        {allowed.map((action) => (
          <Button
            key={action}
            rank={action === 'drop' ? 'quiet' : 'plain'}
            aria-label={`${item.state === 'done' ? texts.resume : texts.itemSteps[action]}: ${title}`}
            disabled={isBusy}
            onClick={() => void step.confirm({ id, version, action })}
          >
            {item.state === 'done' ? texts.resume : texts.itemSteps[action]}
          </Button>
        ))}
        {canMove && isMovable(index - 1) && (
          <Button
            rank="quiet"
            aria-label={`${texts.up}: ${title}`}
            onClick={() => void move.confirm({ item, place: index })}
          >
            {texts.up}
          </Button>
        )}
        {canMove && isMovable(index + 1) && (
          <Button
            rank="quiet"
            aria-label={`${texts.down}: ${title}`}
            onClick={() => void move.confirm({ item, place: index + 2 })}
          >
            {texts.down}
          </Button>
        )}
      </div>
      {[step, move].map(({ state: become, askAgain }, place) => (
        <Refused key={place === 0 ? 'step' : 'move'} {...{ become, askAgain }} />
      ))}
    </>
  );
}
