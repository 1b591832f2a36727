import { useState, type ReactNode } from 'react';
import type { ChangeState } from '#platform/web/api/confirmed-change.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Note } from '#platform/web/parts/note.tsx';
import { StepNote } from '#reports/web/step-note.tsx';
import { takeStep, type StepWish, type TakenStep } from '#reports/web/report-changes.ts';
import { emptySections } from '#reports/model/outline/empty-sections.ts';
import type { Report } from '#reports/web/report-queries.ts';
import { isOvertaken, MeanwhileNote } from './meanwhile-note.tsx';
import { ReturnForm } from './return-form.tsx';
import { SigningForm } from './signing-form.tsx';
import { StepButtons, type StepForm } from './step-buttons.tsx';
import { STEP_TEXTS } from './step-texts.ts';
import { SubmissionQuestion } from './submission-question.tsx';
import { useSubmission } from './use-submission.ts';

const ACTION_OF = {
  submission: 'submit',
  return: 'return',
  publication: 'publish',
  amendment: 'amend',
} as const satisfies Readonly<Record<StepForm, Report['allowed'][number]>>;

/** A form stays open as long as what it does can still be done, whoever did it meanwhile. */
function formShown(
  form: StepForm | undefined,
  { report, empty }: { readonly report: Report; readonly empty: number },
): StepForm | undefined {
  if (form === undefined || !report.allowed.includes(ACTION_OF[form])) return undefined;
  return form === 'submission' && empty === 0 ? undefined : form;
}

/** What can be done with the report now, the next step filled. */
export function ReportSteps({ report }: { readonly report: Report }): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  const [form, open] = useState<StepForm>();
  const [step, setStep] = useState<StepWish['step']>();
  const { count } = useWrittenValues();
  const { state, confirm, askAgain } = useTopicChange('reports', takeStep);
  const follow = (outcome: ChangeState<TakenStep>) => {
    // A reason that was typed stays, as long as it can be sent.
    const isTooLate =
      form !== 'return' && outcome.kind === 'refused' && isOvertaken(outcome.refusal);
    if (outcome.kind === 'done' || isTooLate) open(undefined);
  };
  const take = (wish: StepWish) => {
    setStep(wish.step);
    void confirm(wish).then(follow);
  };
  const isBusy = state.kind === 'sending';
  const empty = emptySections(report.sections);
  const shown = formShown(form, { report, empty: empty.length });
  const { submit, submitAnyway, isUnsaved } = useSubmission(report, {
    send: () => take({ report: report.id, version: report.version, step: 'submission' }),
    ask: () => open('submission'),
  });
  return (
    <div className="report-steps">
      <StepButtons {...{ report, take, open, isBusy, form: shown }} onSubmit={submit} />
      {isUnsaved && (
        <Note tone="warn" isUrgent>
          <p>{texts.unsaved}</p>
        </Note>
      )}
      {shown === 'submission' && (
        <SubmissionQuestion
          {...{ report, empty, isBusy }}
          onSubmit={submitAnyway}
          onCancel={() => open(undefined)}
        />
      )}
      {shown === 'return' && (
        <ReturnForm {...{ report, take, isBusy }} onCancel={() => open(undefined)} />
      )}
      {(shown === 'publication' || shown === 'amendment') && (
        <SigningForm {...{ report, step: shown, take, isBusy }} onCancel={() => open(undefined)} />
      )}
      {state.kind === 'done' && state.result.leftFigures > 0 && (
        <p className="small" role="status">
          {texts.leftFigures(count(state.result.leftFigures))}
        </p>
      )}
      <StepNote
        state={state}
        title={texts.notDone}
        toldAs={(refusal) =>
          isOvertaken(refusal) ? <MeanwhileNote {...{ report, step }} /> : undefined
        }
        onAskAgain={() => void askAgain().then(follow)}
      />
    </div>
  );
}
