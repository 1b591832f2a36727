import { useState, type ReactNode } from 'react';
import { useConfirmedChange, type ChangeState } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { StepNote } from '#reports/web/step-note.tsx';
import { takeStep, type StepWish, type TakenStep } from '#reports/web/report-changes.ts';
import { emptySections } from '#reports/model/outline/empty-sections.ts';
import type { Report } from '#reports/web/report-queries.ts';
import { ReturnForm } from './return-form.tsx';
import { SigningForm } from './signing-form.tsx';
import { STEP_TEXTS } from './step-texts.ts';
import { SubmissionQuestion } from './submission-question.tsx';
import { useSubmission } from './use-submission.ts';

/** A form that a step opens before it is taken. */
type Form = 'submission' | 'return' | 'publication' | 'amendment';

/** What can be done with the report now, the next step filled. */
export function ReportSteps({ report }: { readonly report: Report }): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  const [form, open] = useState<Form>();
  const { count } = useWrittenValues();
  const { state, confirm, askAgain } = useConfirmedChange(takeStep);
  const follow = (outcome: ChangeState<TakenStep>) => {
    if (outcome.kind === 'done') open(undefined);
  };
  const take = (wish: StepWish) => void confirm(wish).then(follow);
  const isBusy = state.kind === 'sending';
  const empty = emptySections(report.sections);
  const isAsking = form === 'submission' && empty.length > 0;
  const { submit, submitAnyway, isUnsaved } = useSubmission(report, {
    send: () => take({ report: report.id, version: report.version, step: 'submission' }),
    ask: () => open('submission'),
  });
  return (
    <div className="report-steps">
      <StepButtons {...{ report, take, open, isBusy, isAsking }} onSubmit={submit} />
      {isUnsaved && (
        <Note tone="warn" isUrgent>
          <p>{texts.unsaved}</p>
        </Note>
      )}
      {isAsking && (
        <SubmissionQuestion
          {...{ report, empty, isBusy }}
          onSubmit={submitAnyway}
          onCancel={() => open(undefined)}
        />
      )}
      {form === 'return' && (
        <ReturnForm {...{ report, take, isBusy }} onCancel={() => open(undefined)} />
      )}
      {(form === 'publication' || form === 'amendment') && (
        <SigningForm {...{ report, step: form, take, isBusy }} onCancel={() => open(undefined)} />
      )}
      {state.kind === 'done' && state.result.leftFigures > 0 && (
        <p className="small" role="status">
          {texts.leftFigures(count(state.result.leftFigures))}
        </p>
      )}
      <StepNote
        state={state}
        title={texts.notDone}
        onAskAgain={() => void askAgain().then(follow)}
      />
    </div>
  );
}

interface StepButtonsProps {
  readonly report: Report;
  readonly take: (wish: StepWish) => void;
  readonly open: (form: Form) => void;
  readonly onSubmit: () => void;
  /** What is empty was named, and waits for an answer: that is the next step then. */
  readonly isAsking: boolean;
  readonly isBusy: boolean;
}

function StepButtons(props: StepButtonsProps): ReactNode {
  const { report, take, open, onSubmit, isAsking, isBusy } = props;
  const texts = useTexts(STEP_TEXTS);
  const { count } = useWrittenValues();
  const { allowed, id, version, sections, state } = report;
  const may = (action: Report['allowed'][number]) => allowed.includes(action);
  const changed = sections.flatMap(({ old }) => old).length;
  const seen = { report: id, version };
  return (
    <>
      <div className="reports-actions">
        {may('return') && (
          <Button disabled={isBusy} onClick={() => open('return')}>
            {state === 'accepted' ? texts.returnAccepted : texts.return}
          </Button>
        )}
        {may('submit') && (
          <Button
            rank={isAsking ? 'plain' : 'main'}
            disabled={isBusy}
            aria-expanded={isAsking}
            onClick={onSubmit}
          >
            {texts.submit}
          </Button>
        )}
        {may('accept') && (
          <Button
            rank="main"
            disabled={isBusy}
            onClick={() => take({ ...seen, step: 'acceptance', figures: report.submittedFigures })}
          >
            {texts.accept}
          </Button>
        )}
        {may('publish') && (
          <Button rank="main" disabled={isBusy} onClick={() => open('publication')}>
            {texts.publish}
          </Button>
        )}
        {may('amend') && (
          <Button rank="main" disabled={isBusy} onClick={() => open('amendment')}>
            {texts.amend}
          </Button>
        )}
      </div>
      {may('submit') && changed > 0 && (
        <p className="small quiet">{texts.submitChanged(count(changed))}</p>
      )}
      {may('accept') && <p className="small quiet">{texts.acceptText}</p>}
    </>
  );
}
