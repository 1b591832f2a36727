import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { reportAddress } from '#reports/model/report-address.ts';
import { beginReport } from '#reports/web/report-changes.ts';
import type { ReportUnit } from '#reports/web/report-queries.ts';
import { REPORTS_TEXTS } from './reports-texts.ts';

interface BeginReportProps {
  readonly request: string;
  readonly unit: ReportUnit;
  readonly rank: 'main' | 'plain' | 'quiet';
}

/** Begins the report of a unit and goes there. */
export function BeginReport({ request, unit, rank }: BeginReportProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { name } = useWrittenValues();
  const [, go] = useLocation();
  const { state, confirm, askAgain } = useTopicChange('reports', beginReport);
  const follow = (outcome: typeof state) => {
    if (outcome.kind === 'done') go(reportAddress(outcome.result.id));
  };
  return (
    <>
      <Button
        rank={rank}
        disabled={isUnderWay(state)}
        aria-label={texts.beginOf(name(unit))}
        onClick={() => void confirm({ request, unit: unit.id }).then(follow)}
      >
        {texts.begin}
      </Button>
      <ChangeNote state={state} onAskAgain={() => void askAgain().then(follow)} />
    </>
  );
}
