import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { reportAddress, reportsAddress } from '#reports/model/report-address.ts';
import {
  askedReportsQuery,
  firstAskedQuery,
  type AskedReport,
  type ReportRequest,
} from '#reports/web/report-queries.ts';
import { ReportStateMark } from '#reports/web/report-state.tsx';
import { REPORTS_TEXTS } from './reports-texts.ts';
import { branchOf } from './top-reports.ts';

interface MissingUnitsProps {
  readonly request: ReportRequest;
  readonly unit: string | undefined;
}

const MOST_NAMED = 12;

/** Who of a branch has not sent, by name: those overdue first. */
export function MissingUnits({ request, unit }: MissingUnitsProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { count } = useWrittenValues();
  const place = { request: request.id, unit, state: 'missing' } as const;
  const { data: late } = useQuery(firstAskedQuery({ ...place, state: 'late' }, MOST_NAMED));
  const { data: missing } = useQuery(firstAskedQuery(place, MOST_NAMED));
  const { data: rows } = useQuery(askedReportsQuery({ ...place, state: undefined }));
  if (late === undefined || missing === undefined || rows === undefined) return null;
  const { asked, received } = branchOf(rows, unit);
  const all = asked - received;
  const shown = [...late, ...missing.filter(({ isLate }) => !isLate)].slice(0, MOST_NAMED);
  const left = all - shown.length;
  return (
    <section className="missing-units" aria-label={texts.states.missing}>
      <h2>
        {texts.states.missing} <span className="figures quiet">({count(all)})</span>
      </h2>
      {all === 0 && <p className="quiet">{texts.allSent}</p>}
      <ul>
        {shown.map((row) => (
          <MissingUnit key={row.unit.id} row={row} />
        ))}
      </ul>
      {left > 0 && (
        <p className="small">
          <Link href={reportsAddress(place)}>{texts.more(count(left))}</Link>
        </p>
      )}
    </section>
  );
}

function MissingUnit({ row }: { readonly row: AskedReport }): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { name, day } = useWrittenValues();
  const { unit, report, state, dueDay, isLate } = row;
  const called = <bdi>{name(unit)}</bdi>;
  return (
    <li>
      {report === null ? called : <Link href={reportAddress(report)}>{called}</Link>}
      <span className="tiny">
        <ReportStateMark state={state} />
        {dueDay !== null && (
          <span className={isLate ? 'reports-late' : 'quiet'}>
            {' · '}
            {isLate ? texts.wasDue(day(dueDay)) : texts.isDue(day(dueDay))}
          </span>
        )}
      </span>
    </li>
  );
}
