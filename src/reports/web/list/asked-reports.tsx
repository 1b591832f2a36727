import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { periodName } from '#cycle/model/period-name.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import {
  askedReportsQuery,
  type AskedState,
  type ReportRequest,
} from '#reports/web/report-queries.ts';
import { useAskedColumns } from './asked-columns.tsx';
import { REPORTS_TEXTS } from './reports-texts.ts';
import { topReports } from './top-reports.ts';

interface AskedReportsProps {
  readonly request: ReportRequest;
  readonly unit: string | undefined;
  readonly state: AskedState | undefined;
}

/** The units that were asked, each with where its report stands and how far its branch is. */
export function AskedReports({ request, unit, state }: AskedReportsProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const language = useLanguage();
  const { day } = useWrittenValues();
  const query = askedReportsQuery({ request: request.id, unit, state });
  const { data, error, refetch } = useQuery(query);
  const columns = useAskedColumns({ request, isFlat: state !== undefined });
  if (error) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingBars lines={8} />;
  const heads = new Set(state === undefined ? topReports(data) : []);
  const rows = [...heads, ...data.filter((row) => !heads.has(row))];
  const caption = texts.caption(periodName(request.period, language));
  return (
    <>
      {data.length === 0 ? (
        <p className="quiet">{texts.nobody}</p>
      ) : (
        <DataTable
          caption={caption}
          fileName={`${texts.title} ${request.period}`}
          notes={[`${texts.sentOn} ${day(request.sentDay)}`]}
          columns={columns}
          groups={[{ key: 'asked', rows }]}
          keyOf={(row) => row.unit.id}
          stateOf={(row) => (row.isLate ? 'late' : undefined)}
          hasFiles
        />
      )}
    </>
  );
}
