import { useState, type ReactNode } from 'react';
import {
  addSpeaker,
  CONFERENCE_TOPIC,
  noteContribution,
  noteItem,
  stepSpeaker,
} from '#conference/web/conference-changes.ts';
import { CONFERENCE_STATE_TEXTS } from '#conference/model/conference-state-texts.ts';
import type {
  ReadConference,
  ReadContribution,
  ReadItem,
} from '#conference/web/conference-queries.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { useCalled } from '#conference/web/parts/names-apart.tsx';
import { Refused } from '#conference/web/parts/refused-change.tsx';
import { NoteEditor } from './note-editor.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';

interface ItemNotesProps {
  readonly conference: ReadConference;
  readonly item: ReadItem;
}

/** Who speaks to an item, what is noted of it, and what of the item itself. */
export function ItemNotes({ conference, item }: ItemNotesProps): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const [isAdding, setAdding] = useState(false);
  const { contributions, deeds } = conference;
  const own = contributions.filter((each) => each.item === item.id);
  const isWritable = deeds.includes('note');
  return (
    <div className="item-notes">
      <h3>{texts.speakers}</h3>
      {own.length === 0 && <p className="quiet">{texts.noSpeakers}</p>}
      <ul>
        {own.map((each) => (
          <SpeakerLine key={each.id} isWritable={isWritable} speaker={each} />
        ))}
      </ul>
      {deeds.includes('add-speaker') && (
        <DeedPlace
          label={texts.addSpeaker}
          isOpen={isAdding}
          onOpen={setAdding}
          form={(onClose) => <SpeakerForm {...{ conference, item, onClose }} />}
        />
      )}
      {isWritable ? (
        <NoteEditor label={texts.note} of={item} saved={item.note} send={noteItem} />
      ) : (
        item.note !== '' && <p dir="auto">{item.note}</p>
      )}
    </div>
  );
}

interface SpeakerLineProps {
  readonly speaker: ReadContribution;
  readonly isWritable: boolean;
}

function SpeakerLine({ speaker, isWritable }: SpeakerLineProps): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const states = CONFERENCE_STATE_TEXTS[useLanguage()].contribution;
  const change = useTopicChange(CONFERENCE_TOPIC, stepSpeaker);
  const { id, version, person, state, note, allowed, minutes } = speaker;
  const called = useCalled();
  return (
    <li data-state={state}>
      <p>
        <b dir="auto">{called(person)}</b> <span className="quiet">{states[state]}</span>
      </p>
      <div className="agenda-steps unprinted">
        {allowed.map((action) => (
          <Button
            key={action}
            rank={action === 'withdraw' ? 'quiet' : 'plain'}
            aria-label={`${texts.speakerSteps[action]}: ${called(person)}`}
            onClick={() => void change.confirm({ id, version, action })}
          >
            {texts.speakerSteps[action]}
          </Button>
        ))}
      </div>
      <Refused become={change.state} askAgain={change.askAgain} />
      {isWritable && state !== 'waiting' ? (
        <NoteEditor
          label={texts.said(called(person))}
          of={{ id, version, minutes }}
          saved={note}
          send={noteContribution}
        />
      ) : (
        note !== '' && <p dir="auto">{note}</p>
      )}
    </li>
  );
}

const USUAL_MINUTES = '7';

function SpeakerForm({
  conference,
  item,
  onClose,
}: ItemNotesProps & { readonly onClose: () => void }): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const [delegate, setDelegate] = useState('');
  const [minutes, setMinutes] = useState(USUAL_MINUTES);
  const change = useTopicChange(CONFERENCE_TOPIC, addSpeaker);
  const called = useCalled();
  const present = conference.delegates.filter(({ state }) => state === 'present');
  const options = present.map(({ id, person }) => ({ value: id, text: called(person) }));
  return (
    <ChangeForm
      title={texts.addSpeaker}
      submit={texts.addSpeaker}
      change={change}
      onSubmit={() => {
        if (delegate === '') return;
        void change.confirm({ item: item.id, delegate, minutes: Number(minutes) });
      }}
      onClose={onClose}
    >
      <Choice
        label={texts.speaker}
        value={delegate}
        options={[{ value: '', text: '–' }, ...options]}
        onChoose={setDelegate}
      />
      <TextField
        label={texts.minutes}
        type="number"
        min={1}
        value={minutes}
        onChange={({ target }) => setMinutes(target.value)}
      />
    </ChangeForm>
  );
}
