import { useState, type ReactNode } from 'react';
import { DIRECTIVE_KINDS } from '#directives/model/register/directive.ts';
import { isRefusedAs } from '#platform/web/api/refusal.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { CheckField } from '#platform/web/parts/check-field.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { sendDirectiveTold, type DirectiveTold } from '#directives/web/directive-changes.ts';
import { DIRECTIVE_FORM_TEXTS } from './directive-form-texts.ts';
import type { VersionedDirective } from '#directives/web/directive-queries.ts';
import { DIRECTIVE_TEXTS } from '#directives/web/directive-texts.ts';
import { JoinedFileField, type JoinedFile } from './joined-file-field.tsx';

interface DirectiveFormProps {
  /** Left out: a new one is registered. */
  readonly entered?: VersionedDirective;
  /** Told with the identity of what was registered or corrected. */
  readonly onDone: (directive: string) => void;
  readonly onClose: () => void;
}

type Typed = Required<Omit<DirectiveTold, 'file' | 'studyBy' | 'isAnother'>> & {
  readonly studyBy: string;
};

const EMPTY: Typed = {
  ...{ number: '', symbol: '', kind: 'resolution', issuer: '', issuedOn: '', subject: '' },
  studyBy: '',
};

/** What is printed at the head of a directive, in the order in which one reads it there. */
export function DirectiveForm({ entered, onDone, onClose }: DirectiveFormProps): ReactNode {
  const texts = useTexts(DIRECTIVE_FORM_TEXTS);
  const [typed, setTyped] = useState<Typed>(() => typedOf(entered));
  const [file, setFile] = useState<JoinedFile | null>(entered?.directive.file ?? null);
  const [isAnother, setAnother] = useState((entered?.directive.anotherOf ?? null) !== null);
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('directives', sendDirectiveTold);
  const { state } = change;
  const isTwice =
    isAnother || (state.kind === 'refused' && isRefusedAs(state.refusal, REGISTERED_ALREADY));
  const isFull = NEEDED.every((name) => typed[name].trim() !== '');
  const submit = async () => {
    setTried(true);
    if (!isFull) return;
    const studyBy = typed.studyBy === '' ? null : typed.studyBy;
    const told = { ...typed, studyBy, file: file?.id ?? null, isAnother };
    const outcome = await change.confirm({ told, ...enteredOf(entered) });
    if (outcome.kind === 'done') onDone(outcome.result.id);
  };
  return (
    <ChangeForm
      title={entered === undefined ? texts.register : texts.correct}
      submit={entered === undefined ? texts.submit : texts.submitCorrected}
      {...{ change, onClose }}
      onSubmit={() => void submit()}
    >
      <HeadFields {...{ typed, setTyped, isTried }} />
      <JoinedFileField label={texts.file} hint={texts.fileHint} file={file} onFile={setFile} />
      {isTwice && <CheckField label={texts.isAnother} isChecked={isAnother} onCheck={setAnother} />}
    </ChangeForm>
  );
}

const REGISTERED_ALREADY = 'directive-registered-already';
const NEEDED = ['number', 'symbol', 'issuer', 'issuedOn', 'subject'] as const;

function typedOf(entered: VersionedDirective | undefined): Typed {
  if (entered === undefined) return EMPTY;
  const { number, symbol, kind, issuer, issuedOn, subject, studyBy } = entered.directive;
  return { number, symbol, kind, issuer, issuedOn, subject, studyBy: studyBy ?? '' };
}

function enteredOf(entered: VersionedDirective | undefined) {
  if (entered === undefined) return {};
  return { entered: { id: entered.directive.id, version: entered.version } };
}

interface HeadFieldsProps {
  readonly typed: Typed;
  readonly setTyped: (typed: Typed) => void;
  /** Whether somebody wanted to send it: then what is missing is said. */
  readonly isTried: boolean;
}

const LONGEST = { number: 50, symbol: 50, issuer: 300, subject: 1000 } as const;

function HeadFields({ typed, setTyped, isTried }: HeadFieldsProps): ReactNode {
  const texts = useTexts(DIRECTIVE_FORM_TEXTS);
  const { kinds } = useTexts(DIRECTIVE_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const missing = (name: (typeof NEEDED)[number]) =>
    isTried && typed[name].trim() === '' ? ({ tone: 'bad', text: needed } as const) : undefined;
  const textField = (name: keyof typeof LONGEST, hint?: string) => (
    <TextField
      label={texts[name]}
      hint={hint}
      dir="auto"
      autoComplete="off"
      required
      maxLength={LONGEST[name]}
      value={typed[name]}
      message={missing(name)}
      onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
    />
  );
  return (
    <>
      <div className="directive-fields">
        {textField('number', texts.numberHint)}
        {textField('symbol', texts.symbolHint)}
        <Choice
          label={texts.kind}
          value={typed.kind}
          options={DIRECTIVE_KINDS.map((kind) => ({ value: kind, text: kinds[kind] }))}
          onChoose={(kind) => setTyped({ ...typed, kind })}
        />
      </div>
      {textField('issuer')}
      <div className="directive-fields">
        <DayField
          label={texts.issuedOn}
          value={typed.issuedOn}
          message={missing('issuedOn')}
          onDay={(issuedOn) => setTyped({ ...typed, issuedOn })}
        />
        <DayField
          label={texts.studyBy}
          hint={texts.studyByHint}
          mayBeEmpty
          value={typed.studyBy}
          onDay={(studyBy) => setTyped({ ...typed, studyBy })}
        />
      </div>
      {textField('subject', texts.subjectHint)}
    </>
  );
}
