import { useState, type ReactNode } from 'react';
import { CONFERENCE_TOPIC, prepareConference } from '#conference/web/conference-changes.ts';
import { HolderChoice, type ChosenHolder } from '#conference/web/parts/holder-choice.tsx';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useLentParts, type PickedUnit } from '#platform/web/lent/lent-parts.tsx';
import { TextField, type TextFieldProps } from '#platform/web/parts/field.tsx';
import { CONFERENCE_TEXTS } from './conference-texts.ts';

interface PrepareFormProps {
  readonly onDone: (conference: string) => void;
  readonly onClose: () => void;
}

/** What is told of a conference as text. */
export type ConferenceDraft = typeof BLANK;

const BLANK = { title: '', period: '', day: '', starts: '08:00', place: '' };

/** Prepares a conference: who holds it, when and where, who chairs and who keeps the minutes. */
export function PrepareForm({ onDone, onClose }: PrepareFormProps): ReactNode {
  const texts = useTexts(CONFERENCE_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [draft, setDraft] = useState(BLANK);
  const [unit, setUnit] = useState<PickedUnit>();
  const [chair, setChair] = useState<ChosenHolder>();
  const [secretary, setSecretary] = useState<ChosenHolder>();
  const [isChecked, setChecked] = useState(false);
  const change = useTopicChange(CONFERENCE_TOPIC, prepareConference);
  const { UnitPicker } = useLentParts();
  const day = draft.day === '' ? todayHere() : draft.day;
  const told = (name: keyof ConferenceDraft) => (value: string) =>
    setDraft({ ...draft, [name]: value });
  const missing = (value: string) =>
    isChecked && value.trim() === '' ? ({ tone: 'bad', text: needed } as const) : undefined;
  const submit = async (): Promise<void> => {
    setChecked(true);
    const isWhole = Object.values(draft).every((value) => value.trim() !== '');
    if (!isWhole || unit === undefined || chair === undefined || secretary === undefined) return;
    const people = { chair, secretary };
    const state = await change.confirm({ ...draft, ...people, unit: unit.id });
    if (state.kind === 'done') onDone(state.result.id);
  };
  return (
    <ChangeForm
      title={texts.prepare}
      submit={texts.prepareSubmit}
      change={change}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <UnitPicker label={texts.unit} day={day} value={unit} onPick={setUnit} canClear />
      <ToldFields {...{ draft, told, missing }} />
      <HolderChoice label={texts.chair} day={day} value={chair} onChoose={setChair} />
      <HolderChoice label={texts.secretary} day={day} value={secretary} onChoose={setSecretary} />
    </ChangeForm>
  );
}

interface ToldFieldsProps {
  readonly draft: ConferenceDraft;
  readonly told: (name: keyof ConferenceDraft) => (value: string) => void;
  readonly missing: (value: string) => TextFieldProps['message'];
}

/** What a conference is called, when and where it is held. */
export function ToldFields({ draft, told, missing }: ToldFieldsProps): ReactNode {
  const texts = useTexts(CONFERENCE_TEXTS);
  return (
    <>
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        value={draft.title}
        message={missing(draft.title)}
        onChange={({ target }) => told('title')(target.value)}
      />
      <TextField
        label={texts.period}
        hint="2026-H1"
        value={draft.period}
        message={missing(draft.period)}
        onChange={({ target }) => told('period')(target.value)}
      />
      <DayField
        label={texts.day}
        value={draft.day}
        onDay={told('day')}
        message={missing(draft.day)}
      />
      <TextField
        label={texts.starts}
        hint={texts.startsHint}
        value={draft.starts}
        message={missing(draft.starts)}
        onChange={({ target }) => told('starts')(target.value)}
      />
      <TextField
        label={texts.place}
        hint={texts.placeHint}
        value={draft.place}
        message={missing(draft.place)}
        onChange={({ target }) => told('place')(target.value)}
      />
    </>
  );
}
