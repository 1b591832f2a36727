import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import type { StepWish } from '#reports/web/report-changes.ts';
import type { Report } from '#reports/web/report-queries.ts';
import { STEP_TEXTS } from './step-texts.ts';

/** A form that a step opens before it is taken. */
export type StepForm = 'submission' | 'return' | 'publication' | 'amendment';

interface StepButtonsProps {
  readonly report: Report;
  readonly take: (wish: StepWish) => void;
  readonly open: (form: StepForm) => void;
  readonly onSubmit: () => void;
  /** Which is open: what it asks is the next step then. */
  readonly form: StepForm | undefined;
  readonly isBusy: boolean;
}

/** What can be done with a report now, the next step filled. */
export function StepButtons(props: StepButtonsProps): ReactNode {
  const { report, take, open, onSubmit, form, isBusy } = props;
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
            rank={form === 'submission' ? 'plain' : 'main'}
            disabled={isBusy}
            aria-expanded={form === 'submission'}
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
        {may('publish') && <OpensForm name="publication" text={texts.publish} {...props} />}
        {may('amend') && <OpensForm name="amendment" text={texts.amend} {...props} />}
      </div>
      {may('submit') && changed > 0 && (
        <p className="small quiet">{texts.submitChanged(count(changed))}</p>
      )}
      {may('accept') && <p className="small quiet">{texts.acceptText}</p>}
    </>
  );
}

interface OpensFormProps extends Pick<StepButtonsProps, 'form' | 'open' | 'isBusy'> {
  readonly name: StepForm;
  readonly text: string;
}

/** Filled until its form is open, where the next step is then. */
function OpensForm({ name, text, form, open, isBusy }: OpensFormProps): ReactNode {
  return (
    <Button
      rank={form === name ? 'plain' : 'main'}
      disabled={isBusy}
      aria-expanded={form === name}
      onClick={() => open(name)}
    >
      {text}
    </Button>
  );
}
