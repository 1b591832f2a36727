import { useState, type ReactNode } from 'react';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { TextField } from '#platform/web/parts/field.tsx';
import { nameProgramme } from '#directives/web/directive-changes.ts';
import { DIRECTIVE_FORM_TEXTS } from '#directives/web/register/directive-form-texts.ts';
import type { VersionedStudy } from '#directives/web/directive-queries.ts';
import { JoinedFileField } from '#directives/web/register/joined-file-field.tsx';
import { STUDY_TEXTS } from './study-texts.ts';

/** The action programme by which the unit carries the directive out. */
export function ProgrammeOfUnit({ study, version }: VersionedStudy): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const { day } = useWrittenValues();
  const [isOpen, setOpen] = useState(false);
  const { programme, programmeFile, directive, unit } = study;
  const number = [programme?.number, programme?.symbol].filter((part) => part).join('/');
  return (
    <section className="directive-section">
      <h2>{texts.programme}</h2>
      {programme === null ? (
        <p className="quiet">{texts.noProgramme}</p>
      ) : (
        <p>
          <bdi>{number}</bdi> <bdi>{programme.title}</bdi> {texts.of(day(programme.on))}{' '}
          {programmeFile !== null && (
            <a
              href={`/api/v1/directives/${directive.id}/units/${unit.id}/programme/file`}
              download={programmeFile.name}
            >
              <bdi>{programmeFile.name}</bdi>
            </a>
          )}
        </p>
      )}
      {study.allowed.includes('name-programme') && (
        <DeedPlace
          label={texts.nameProgramme}
          isOpen={isOpen}
          onOpen={setOpen}
          form={(onClose) => <ProgrammeForm {...{ study, version, onClose }} />}
        />
      )}
    </section>
  );
}

interface ProgrammeFormProps extends VersionedStudy {
  readonly onClose: () => void;
}

const LONGEST = { number: 50, symbol: 50, title: 500 } as const;

function ProgrammeForm({ study, version, onClose }: ProgrammeFormProps): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const form = useTexts(DIRECTIVE_FORM_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const { programme } = study;
  const [typed, setTyped] = useState({
    ...{ number: programme?.number ?? '', symbol: programme?.symbol ?? '' },
    ...{ title: programme?.title ?? '', on: programme?.on ?? todayHere() },
  });
  const [file, setFile] = useState<{ id: string; name: string } | null>(study.programmeFile);
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('directives', nameProgramme);
  const isMissing = typed.title.trim() === '';
  const textField = (name: keyof typeof LONGEST, label: string) => (
    <TextField
      label={label}
      dir="auto"
      autoComplete="off"
      maxLength={LONGEST[name]}
      value={typed[name]}
      message={name === 'title' && isTried && isMissing ? { tone: 'bad', text: needed } : undefined}
      onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
    />
  );
  return (
    <ChangeForm
      title={texts.nameProgramme}
      submit={texts.submitProgramme}
      {...{ change, onClose }}
      onSubmit={() => {
        setTried(true);
        if (isMissing) return;
        const { number, symbol, title, on } = typed;
        const told = { title, on, ...namedBy(number, symbol), file: file?.id ?? null };
        const place = { directive: study.directive.id, unit: study.unit.id };
        void change.confirm({ ...place, version, told });
      }}
    >
      <div className="directive-fields">
        {textField('number', texts.programmeNumber)}
        {textField('symbol', texts.programmeSymbol)}
        <DayField
          label={texts.programmeOn}
          value={typed.on}
          onDay={(on) => setTyped({ ...typed, on })}
        />
      </div>
      {textField('title', texts.programmeTitle)}
      <JoinedFileField
        label={texts.programmeFile}
        hint={form.fileHint}
        file={file}
        onFile={setFile}
      />
    </ChangeForm>
  );
}

/** What was left empty is none. */
function namedBy(number: string, symbol: string) {
  const orNone = (text: string) => (text.trim() === '' ? null : text);
  return { number: orNone(number), symbol: orNone(symbol) };
}
