import { useState, type ReactNode } from 'react';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { ProseField } from '#platform/web/parts/field.tsx';
import { takeStep, type StepWish } from '#directives/web/directive-changes.ts';
import type { Study, VersionedStudy } from '#directives/web/directive-queries.ts';
import { SessionForm } from './session-form.tsx';
import { STUDY_TEXTS } from './study-texts.ts';

type Action = StepWish['told']['action'];

/** What the unit has to do next, as one button; what else it may do beside it. */
export function NextStep({ study, version }: VersionedStudy): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const [open, setOpen] = useState<string>();
  const change = useTopicChange('directives', takeStep);
  if (study.allowed.every((deed) => deed === 'take-back')) return null;
  const go = (action: Action) => void change.confirm(stepWish(study, version, action));
  const isBusy = isUnderWay(change.state);
  const step = nextStep(study);
  const place = (key: string) => ({
    isOpen: open === key,
    onOpen: (isOpen: boolean) => setOpen(isOpen ? key : undefined),
  });
  return (
    <section className="directive-section unprinted" aria-label={texts.next}>
      <div className="directive-deeds">
        {(step === 'acknowledge' || step === 'mark-studied') && open === undefined && (
          <Button rank="main" disabled={isBusy} onClick={() => go(step)}>
            {step === 'acknowledge' ? texts.acknowledge : texts.markStudied}
          </Button>
        )}
        <SessionDeed {...{ study, step }} place={place('session')} />
        {step === 'make-up' && <ReasonDeed {...{ study, version }} place={place('reason')} />}
        {study.allowed.includes('reopen') && (
          <Button
            rank="quiet"
            disabled={isBusy}
            title={texts.reopenText}
            onClick={() => go('reopen')}
          >
            {texts.reopen}
          </Button>
        )}
      </div>
      {change.state.kind !== 'done' && (
        <ChangeNote state={change.state} onAskAgain={() => void change.askAgain()} />
      )}
    </section>
  );
}

type Step = 'acknowledge' | 'hold' | 'make-up' | 'mark-studied' | undefined;

/** Acknowledge, study, let those study who were absent, and say so. */
function nextStep({ allowed, state, sessionCount, absent }: Study): Step {
  if (allowed.includes('acknowledge')) return 'acknowledge';
  if (state !== 'acknowledged' || allowed.length === 0) return undefined;
  if (sessionCount === 0) return 'hold';
  return absent > 0 ? 'make-up' : 'mark-studied';
}

function stepWish({ directive, unit }: Study, version: number, action: Action): StepWish {
  return { directive: directive.id, unit: unit.id, version, told: { action, reason: null } };
}

interface OpenedPlace {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

interface SessionDeedProps {
  readonly study: Study;
  readonly step: Step;
  readonly place: OpenedPlace;
}

/** A session is told: the first, one that makes up for another, or one more. */
function SessionDeed({ study, step, place }: SessionDeedProps): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const { count } = useWrittenValues();
  const [isAnother, setAnother] = useState(false);
  if (!study.allowed.includes('hold-session')) return null;
  const missed = study.sessions.find(({ absent }) => absent > 0);
  const isMakingUp = step === 'make-up' && !isAnother && missed !== undefined;
  const label =
    step === 'hold' ? texts.hold : isMakingUp ? texts.makeUp(count(missed.absent)) : texts.another;
  const { isOpen, onOpen } = place;
  return (
    <>
      <DeedPlace
        rank={step === 'mark-studied' ? 'quiet' : 'plain'}
        {...{ label, isOpen }}
        onOpen={(isNow) => {
          if (!isNow) setAnother(false);
          onOpen(isNow);
        }}
        form={(onClose) => (
          <SessionForm
            {...{ study, onClose }}
            title={isMakingUp ? undefined : texts.hold}
            missed={isMakingUp ? missed : undefined}
          />
        )}
      />
      {step === 'make-up' && !isOpen && (
        <Button
          rank="quiet"
          onClick={() => {
            setAnother(true);
            onOpen(true);
          }}
        >
          {texts.another}
        </Button>
      )}
    </>
  );
}

interface ReasonDeedProps extends VersionedStudy {
  readonly place: OpenedPlace;
}

/** Who cannot make up for it stays absent: the unit says why. */
function ReasonDeed({ study, version, place }: ReasonDeedProps): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const { count } = useWrittenValues();
  const label = texts.withReason(count(study.absent));
  return (
    <DeedPlace
      {...{ label, ...place }}
      form={(onClose) => <ReasonForm title={label} {...{ study, version, onClose }} />}
    />
  );
}

interface ReasonFormProps extends VersionedStudy {
  readonly title: string;
  readonly onClose: () => void;
}

const LONGEST_REASON = 1000;

function ReasonForm({ title, study, version, onClose }: ReasonFormProps): ReactNode {
  const texts = useTexts(STUDY_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('directives', takeStep);
  const isMissing = reason.trim() === '';
  return (
    <ChangeForm
      submit={texts.markStudied}
      {...{ title, change, onClose }}
      onSubmit={() => {
        setTried(true);
        if (isMissing) return;
        const wish = stepWish(study, version, 'mark-studied');
        void change.confirm({ ...wish, told: { ...wish.told, reason } });
      }}
    >
      <ProseField
        label={texts.reasonLabel}
        hint={texts.reasonHint}
        dir="auto"
        required
        maxLength={LONGEST_REASON}
        value={reason}
        message={isTried && isMissing ? { tone: 'bad', text: needed } : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeForm>
  );
}
