import { useState, type ReactNode } from 'react';
import {
  CONFERENCE_TOPIC,
  draftConclusion,
  type ConclusionTold,
} from '#conference/web/conference-changes.ts';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import type { PickedUnit } from '#platform/web/lent/lent-parts.tsx';
import { DayField } from '#platform/web/day/day-field.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Choice, ProseField, TextField } from '#platform/web/parts/field.tsx';
import { CONCLUSION_TEXTS } from './conclusion-texts.ts';
import { UnitList } from './unit-list.tsx';

interface ConclusionFormProps {
  readonly conference: ReadConference;
  readonly onClose: () => void;
}

const KINDS = ['named', 'together', 'level'] as const;
type Kind = (typeof KINDS)[number];

/** Drafts a conclusion: what, by when, and by whom. */
export function ConclusionForm({ conference, onClose }: ConclusionFormProps): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [text, setText] = useState('');
  const [product, setProduct] = useState('');
  const [dueDay, setDueDay] = useState('');
  const [isTried, setTried] = useState(false);
  const [doers, setDoers] = useState(NOBODY);
  const [difficulties, setDifficulties] = useState<readonly string[]>([]);
  const change = useTopicChange(CONFERENCE_TOPIC, draftConclusion);
  const submit = () => {
    const assignment = assignmentOf(doers);
    setTried(true);
    if (dueDay === '' || assignment === undefined) return;
    const told = { conference: conference.id, text, product, dueDay, assignment };
    void change.confirm({ ...told, difficulties: [...difficulties] });
  };
  return (
    <ChangeForm
      title={texts.draft}
      submit={texts.draftSubmit}
      change={change}
      onSubmit={submit}
      onClose={onClose}
    >
      <ProseField
        label={texts.text}
        hint={texts.textHint}
        rows={3}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <TextField
        label={texts.product}
        hint={texts.productHint}
        value={product}
        onChange={({ target }) => setProduct(target.value)}
      />
      <DayField
        label={texts.due}
        value={dueDay}
        message={isTried && dueDay === '' ? { tone: 'bad', text: needed } : undefined}
        onDay={setDueDay}
      />
      <DoersField {...{ conference, doers, isTried }} onDoers={setDoers} />
      <Answers {...{ conference, difficulties }} onAnswers={setDifficulties} />
    </ChangeForm>
  );
}

interface Doers {
  readonly kind: Kind;
  readonly units: readonly PickedUnit[];
  readonly level: string;
}

const NOBODY: Doers = { kind: 'named', units: [], level: '' };

/** The first unit leads, where one leads and others support it. */
function assignmentOf({ kind, units, level }: Doers): ConclusionTold['assignment'] | undefined {
  const ids = units.map(({ id }) => id);
  const [lead, ...supporting] = ids;
  if (kind === 'level') return level === '' ? undefined : { kind, level };
  if (lead === undefined) return undefined;
  return kind === 'named' ? { kind, units: ids } : { kind, lead, supporting };
}

interface DoersFieldProps {
  readonly conference: ReadConference;
  readonly doers: Doers;
  readonly isTried: boolean;
  readonly onDoers: (doers: Doers) => void;
}

function DoersField({ conference, doers, isTried, onDoers }: DoersFieldProps): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const { day, levels } = conference;
  const { kind, units, level } = doers;
  const asked = kind === 'named' || units.length > 0 ? texts.addUnit : texts.lead;
  const label = kind === 'together' && units.length > 0 ? texts.addSupport : asked;
  return (
    <>
      <Choice
        label={texts.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, text: texts.kinds[value] }))}
        onChoose={(chosen) => onDoers({ ...NOBODY, kind: chosen, level: levels[0] ?? '' })}
      />
      {kind === 'level' ? (
        <Choice
          label={texts.levelName}
          value={level}
          options={levels.map((each) => ({ value: each, text: each }))}
          onChoose={(chosen) => onDoers({ ...doers, level: chosen })}
        />
      ) : (
        <UnitList
          {...{ label, day, units }}
          hint={isTried && units.length === 0 ? needed : undefined}
          onUnits={(chosen) => onDoers({ ...doers, units: chosen })}
        />
      )}
    </>
  );
}

interface AnswersProps {
  readonly conference: ReadConference;
  readonly difficulties: readonly string[];
  readonly onAnswers: (difficulties: readonly string[]) => void;
}

/** Difficulties of the reports, of which those that are ticked are answered by the conclusion. */
function Answers({ conference, difficulties, onAnswers }: AnswersProps): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  if (conference.difficulties.length === 0) return null;
  const flip = (id: string) =>
    onAnswers(
      difficulties.includes(id)
        ? difficulties.filter((each) => each !== id)
        : [...difficulties, id],
    );
  return (
    <fieldset className="holder-choice">
      <legend>{texts.answers}</legend>
      {conference.difficulties.map(({ id, text }) => (
        <label key={id} className="conclusion-answer">
          <input type="checkbox" checked={difficulties.includes(id)} onChange={() => flip(id)} />
          <span dir="auto">{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
