import { useState, type ReactNode } from 'react';
import { AGENDA_KINDS, type AgendaKind } from '#conference/model/agenda/agenda-item.ts';
import { addItem, CONFERENCE_TOPIC } from '#conference/web/conference-changes.ts';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { HolderChoice, type ChosenHolder } from '#conference/web/parts/holder-choice.tsx';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';

interface AddItemFormProps {
  readonly conference: ReadConference;
  readonly onClose: () => void;
}

const USUAL_MINUTES = '30';

/** Adds an item at the end of the agenda. */
export function AddItemForm({ conference, onClose }: AddItemFormProps): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<AgendaKind>('discussion');
  const [minutes, setMinutes] = useState(USUAL_MINUTES);
  const [presenter, setPresenter] = useState<ChosenHolder>();
  const change = useTopicChange(CONFERENCE_TOPIC, addItem);
  const submit = () =>
    change.confirm({
      ...{ conference: conference.id, title, kind, minutes: Number(minutes) },
      ...{ presenter: presenter?.person ?? null, presenterPost: presenter?.post ?? null },
    });
  return (
    <ChangeForm
      title={texts.addItem}
      submit={texts.addItem}
      change={change}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={texts.itemTitle}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Choice
        label={texts.itemKind}
        value={kind}
        options={AGENDA_KINDS.map((value) => ({ value, text: texts.kinds[value] }))}
        onChoose={setKind}
      />
      <TextField
        label={texts.minutes}
        type="number"
        min={1}
        value={minutes}
        onChange={({ target }) => setMinutes(target.value)}
      />
      <HolderChoice
        label={texts.presenter}
        day={conference.day}
        value={presenter}
        onChoose={setPresenter}
      />
    </ChangeForm>
  );
}
