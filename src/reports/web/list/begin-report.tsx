import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { reportAddress } from '#reports/model/report-address.ts';
import { ChangeNote } from '#reports/web/change-note.tsx';
import { beginReport } from '#reports/web/report-changes.ts';
import type { ReportUnit } from '#reports/web/report-queries.ts';
import { REPORTS_TEXTS } from './reports-texts.ts';

interface BeginReportProps {
  readonly request: string;
  readonly unit: ReportUnit;
}

/** Begins the report of a unit and goes there; offered to whoever writes reports somewhere. */
export function BeginReport({ request, unit }: BeginReportProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { name } = useWrittenValues();
  const [, go] = useLocation();
  const mayWrite = useMay('write-report');
  const { state, confirm, askAgain } = useConfirmedChange(beginReport);
  if (!mayWrite) return null;
  const follow = (outcome: typeof state) => {
    if (outcome.kind === 'done') go(reportAddress(outcome.result.id));
  };
  return (
    <>
      <Button
        rank="quiet"
        disabled={state.kind === 'sending'}
        aria-label={texts.beginOf(name(unit))}
        onClick={() => void confirm({ request, unit: unit.id }).then(follow)}
      >
        {texts.begin}
      </Button>
      <ChangeNote
        state={state}
        title={texts.notBegun}
        onAskAgain={() => void askAgain().then(follow)}
      />
    </>
  );
}
