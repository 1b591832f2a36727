import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { ProseField } from '#platform/web/parts/field.tsx';
import type { StepWish } from '#reports/web/report-changes.ts';
import type { Report } from '#reports/web/report-queries.ts';
import { STEP_TEXTS } from './step-texts.ts';

interface ReturnFormProps {
  readonly report: Report;
  readonly take: (wish: StepWish) => void;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
}

/** Why a report is returned: its unit must know what to change. */
export function ReturnForm({ report, take, isBusy, onCancel }: ReturnFormProps): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const { id, version } = report;
  return (
    <form
      className="report-step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isMissing) take({ report: id, version, step: 'return', reason });
      }}
    >
      <ProseField
        label={texts.reason}
        hint={texts.reasonHint}
        message={isTried && isMissing ? { tone: 'bad', text: texts.reasonNeeded } : undefined}
        required
        maxLength={2000}
        rows={3}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="reports-actions">
        <Button type="submit" disabled={isBusy}>
          {texts.sendBack}
        </Button>
        <Button rank="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
