import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Choice } from '#platform/web/parts/field.tsx';
import { reportsAddress } from '#reports/model/report-address.ts';
import { ASKED_STATES, type AskedState, type ReportRequest } from '#reports/web/report-queries.ts';
import { REPORTS_TEXTS } from './reports-texts.ts';

interface ReportPickersProps {
  readonly request: ReportRequest;
  readonly requests: readonly ReportRequest[];
  readonly unit: string | undefined;
  readonly state: AskedState | undefined;
}

/** For which request, and which of the units. */
export function ReportPickers({ request, requests, unit, state }: ReportPickersProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const language = useLanguage();
  const { name } = useWrittenValues();
  const [, go] = useLocation();
  const mayAccept = useMay('accept-report');
  const offices = new Set(requests.map((each) => each.unit.id));
  const nameOf = (each: ReportRequest): string => {
    const parts = [
      periodName(each.period, language),
      ...(offices.size > 1 ? [name(each.unit)] : []),
      ...(each.isWithdrawn ? [texts.withdrawn] : []),
    ];
    return parts.join(' · ');
  };
  return (
    <div className="reports-choices unprinted">
      <Choice
        label={texts.request}
        value={request.id}
        options={requests.map((each) => ({ value: each.id, text: nameOf(each) }))}
        onChoose={(id) => go(reportsAddress({ request: id }))}
      />
      <Choice<AskedState | 'tree'>
        label={texts.show}
        value={state ?? 'tree'}
        options={[
          { value: 'tree', text: texts.all },
          ...ASKED_STATES.filter((each) => each !== 'to-accept' || mayAccept).map((value) => ({
            value,
            text: texts.states[value],
          })),
        ]}
        onChoose={(value) =>
          go(
            reportsAddress({
              ...{ request: request.id, unit },
              state: value === 'tree' ? undefined : value,
            }),
          )
        }
      />
    </div>
  );
}
