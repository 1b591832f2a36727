import { useState, type ReactNode } from 'react';
import { draftDay } from '#organisation/model/draft/draft-day.ts';
import { draftGaps } from '#organisation/model/draft/draft-gaps.ts';
import {
  emptyStep,
  nextNumber,
  pickedOfMade,
  unitsMadeBy,
  type DraftKind,
  type DraftStep,
  type ReorganisationDraft,
} from '#organisation/model/draft/reorganisation-draft.ts';
import type { ShareBasis } from '#organisation/web/reorganisation/figure-parts.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { DraftGaps } from './draft-gaps.tsx';
import { DRAFT_TEXTS } from './draft-texts.ts';
import { StepFrame } from './step-frame.tsx';
import './draft.css';

interface DraftFormProps {
  readonly draft: ReorganisationDraft;
  readonly bases: readonly ShareBasis[];
  /** The day on which units are looked for while none is typed. */
  readonly today: string;
  readonly onChange: (draft: ReorganisationDraft) => void;
  readonly onPreview: () => void;
}

/** The form of a reorganisation: its day, its legal basis and its steps. */
export function DraftForm({ draft, bases, today, onChange, onPreview }: DraftFormProps): ReactNode {
  const texts = useTexts(DRAFT_TEXTS);
  const { count } = useWrittenValues();
  const [isTried, setTried] = useState(false);
  const gaps = draftGaps(draft);
  return (
    <form
      className="draft-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (gaps.length === 0) onPreview();
      }}
    >
      <DayAndBasis {...{ draft, onChange }} />
      <DraftSteps {...{ draft, bases, onChange }} eve={draftDay(draft.on)?.eve ?? today} />
      {isTried && gaps.length > 0 && <DraftGaps gaps={gaps} />}
      <Button type="submit" rank="main">
        {isTried && gaps.length > 0 ? texts.previewWithGaps(count(gaps.length)) : texts.preview}
      </Button>
      <p className="tiny quiet">{texts.kept}</p>
    </form>
  );
}

type Part = Pick<DraftFormProps, 'draft' | 'onChange'>;

function DayAndBasis({ draft, onChange }: Part): ReactNode {
  const texts = useTexts(DRAFT_TEXTS);
  return (
    <section>
      <h2>{texts.when}</h2>
      <div className="draft-when">
        <DayField
          label={texts.day}
          hint={texts.dayHint}
          value={draft.on}
          onDay={(on) => onChange({ ...draft, on })}
        />
        <TextField
          label={texts.legalBasis}
          hint={texts.legalBasisHint}
          dir="auto"
          value={draft.legalBasis}
          maxLength={1000}
          onChange={({ target }) => onChange({ ...draft, legalBasis: target.value })}
        />
      </div>
    </section>
  );
}

interface DraftStepsProps extends Part {
  readonly bases: readonly ShareBasis[];
  readonly eve: string;
}

function DraftSteps({ draft, bases, eve, onChange }: DraftStepsProps): ReactNode {
  const texts = useTexts(DRAFT_TEXTS);
  const { steps } = draft;
  const number = nextNumber(draft);
  const put = (changed: readonly DraftStep[]) => onChange({ ...draft, steps: changed });
  return (
    <section>
      <h2>{texts.steps}</h2>
      {steps.length === 0 && <p className="quiet">{texts.noSteps}</p>}
      <ol className="draft-steps">
        {steps.map((step, index) => (
          <StepFrame
            // Steps have no identity of their own but their place.
            key={index}
            {...{ step, index, bases, eve }}
            stepCount={steps.length}
            nextNumber={number}
            made={steps.slice(0, index).flatMap(unitsMadeBy).map(pickedOfMade)}
            onChange={(changed) => put(steps.with(index, changed))}
            onRemove={() => put(steps.toSpliced(index, 1))}
            onMove={(to) => put(steps.toSpliced(index, 1).toSpliced(to, 0, step))}
          />
        ))}
      </ol>
      <AddStep onAdd={(kind) => put([...steps, emptyStep(kind, number)])} />
    </section>
  );
}

const KINDS: readonly DraftKind[] = [
  'merge',
  'split',
  'move',
  'dissolve',
  'create',
  'rename',
  'recode',
];

function AddStep({ onAdd }: { readonly onAdd: (kind: DraftKind) => void }): ReactNode {
  const texts = useTexts(DRAFT_TEXTS);
  return (
    <div className="draft-add" role="group" aria-label={texts.addStep}>
      <span className="small quiet">{texts.addStep}:</span>
      {KINDS.map((kind) => (
        <Button key={kind} onClick={() => onAdd(kind)}>
          {texts.kinds[kind]}
        </Button>
      ))}
    </div>
  );
}
