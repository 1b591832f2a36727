import { useState, type ReactNode } from 'react';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { useLentParts, type PickedPerson } from '#platform/web/lent/lent-parts.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { tellSession } from '#directives/web/directive-changes.ts';
import type { HeldSession, Study } from '#directives/web/directive-queries.ts';
import { STUDY_TEXTS } from './study-texts.ts';

interface SessionFormProps {
  readonly study: Study;
  /** Left out: it says for which day it makes up. */
  readonly title: string | undefined;
  /** The session that it makes up for. */
  readonly missed?: HeldSession | undefined;
  /** The session that is corrected; left out: a new one. */
  readonly held?: HeldSession;
  readonly onClose: () => void;
}

interface Typed {
  readonly heldOn: string;
  readonly place: string;
  readonly summoned: string;
  readonly attended: string;
}

/** When and where a session was, who spoke, how many were summoned and how many came. */
export function SessionForm(props: SessionFormProps): ReactNode {
  const { study, title, missed, held, onClose } = props;
  const texts = useTexts(STUDY_TEXTS);
  const { day } = useWrittenValues();
  const [typed, setTyped] = useState<Typed>(() => typedOf(held, missed));
  const [speaker, setSpeaker] = useState<PickedPerson | undefined>(held?.speaker ?? undefined);
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('directives', tellSession);
  const faults = useFaults(typed);
  const submit = () => {
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== undefined)) return;
    const numbers = { summoned: Number(typed.summoned), attended: Number(typed.attended) };
    const makesUpFor = held?.makesUpFor ?? missed?.id ?? null;
    const told = { ...typed, ...numbers, speaker: speaker?.id ?? null, makesUpFor };
    const place = { directive: study.directive.id, unit: study.unit.id };
    void change.confirm({ ...place, told, ...(held !== undefined && { held }) });
  };
  return (
    <ChangeForm
      title={title ?? texts.makeUpTitle(day(missed?.heldOn ?? ''))}
      submit={held === undefined ? texts.submitSession : texts.submitCorrection}
      {...{ change, onClose }}
      onSubmit={submit}
    >
      <SessionFields
        {...{ typed, setTyped }}
        faults={isTried ? faults : NO_FAULTS}
        isSummonedFixed={missed !== undefined || (held?.makesUpFor ?? null) !== null}
      />
      <SpeakerField speaker={speaker} onSpeaker={setSpeaker} />
    </ChangeForm>
  );
}

interface SpeakerFieldProps {
  readonly speaker: PickedPerson | undefined;
  readonly onSpeaker: (speaker: PickedPerson | undefined) => void;
}

/** Who spoke, by identity; another one is found by name. */
function SpeakerField({ speaker, onSpeaker }: SpeakerFieldProps): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const { PersonPicker } = useLentParts();
  if (speaker === undefined) {
    return <PersonPicker label={texts.speaker} value={undefined} onPick={onSpeaker} />;
  }
  return (
    <div className="change-actions">
      <span>
        {texts.speaker}: <bdi>{speaker.name === '' ? texts.erased : speaker.name}</bdi>
      </span>
      <Button rank="quiet" onClick={() => onSpeaker(undefined)}>
        {texts.otherSpeaker}
      </Button>
    </div>
  );
}

function typedOf(held: HeldSession | undefined, missed: HeldSession | undefined): Typed {
  if (held !== undefined) {
    const { heldOn, place, summoned, attended } = held;
    return { heldOn, place, summoned: String(summoned), attended: String(attended) };
  }
  const summoned = missed === undefined ? '' : String(missed.absent);
  return { heldOn: todayHere(), place: missed?.place ?? '', summoned, attended: '' };
}

type Faults = Readonly<Record<keyof Typed, string | undefined>>;

const NO_FAULTS: Faults = {
  heldOn: undefined,
  place: undefined,
  summoned: undefined,
  attended: undefined,
};
const WHOLE = /^\d{1,6}$/u;

function useFaults({ heldOn, place, summoned, attended }: Typed): Faults {
  const texts = useTexts(STUDY_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const { count } = useWrittenValues();
  const missing = (text: string) => (text.trim() === '' ? needed : undefined);
  const notWhole = (text: string) => (WHOLE.test(text) ? undefined : texts.notANumber);
  const isAbove =
    WHOLE.test(summoned) && WHOLE.test(attended) && Number(attended) > Number(summoned);
  const above = isAbove ? texts.attendedAbove(count(Number(summoned))) : undefined;
  return {
    heldOn: missing(heldOn),
    place: missing(place),
    summoned: missing(summoned) ?? notWhole(summoned),
    attended: missing(attended) ?? notWhole(attended) ?? above,
  };
}

interface SessionFieldsProps {
  readonly typed: Typed;
  readonly setTyped: (typed: Typed) => void;
  readonly faults: Faults;
  /** Who is absent is counted, not told. */
  readonly isSummonedFixed: boolean;
}

const LONGEST_PLACE = 300;

function SessionFields(props: SessionFieldsProps): ReactNode {
  const { typed, setTyped, faults, isSummonedFixed } = props;
  const texts = useTexts(STUDY_TEXTS);
  const messageOf = (name: keyof Typed) => {
    const text = faults[name];
    return text === undefined ? undefined : ({ tone: 'bad', text } as const);
  };
  const numberField = (name: 'summoned' | 'attended') => (
    <TextField
      label={texts[name]}
      inputMode="numeric"
      autoComplete="off"
      required
      maxLength={6}
      readOnly={name === 'summoned' && isSummonedFixed}
      value={typed[name]}
      message={messageOf(name)}
      onChange={({ target }) => setTyped({ ...typed, [name]: target.value.trim() })}
    />
  );
  return (
    <>
      <div className="directive-fields">
        <DayField
          label={texts.heldOn}
          value={typed.heldOn}
          message={messageOf('heldOn')}
          onDay={(heldOn) => setTyped({ ...typed, heldOn })}
        />
        {numberField('summoned')}
        {numberField('attended')}
      </div>
      <TextField
        label={texts.place}
        hint={texts.placeHint}
        dir="auto"
        autoComplete="off"
        required
        maxLength={LONGEST_PLACE}
        value={typed.place}
        message={messageOf('place')}
        onChange={({ target }) => setTyped({ ...typed, place: target.value })}
      />
    </>
  );
}
