import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { reportsAddress } from '#reports/model/report-address.ts';
import {
  askedReportsQuery,
  type AskedReport,
  type AskedState,
  type ReportRequest,
} from '#reports/web/report-queries.ts';
import { REPORTS_TEXTS } from './reports-texts.ts';
import { branchOf, topReports } from './top-reports.ts';

interface BranchHeadProps {
  readonly request: ReportRequest;
  readonly unit: string | undefined;
}

/** Of which branch the table is, how far it is as a whole, and until when its levels send. */
export function BranchHead({ request, unit }: BranchHeadProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { name } = useWrittenValues();
  const { data = [] } = useQuery(
    askedReportsQuery({ request: request.id, unit, state: undefined }),
  );
  const tops = topReports(data);
  const head = unit === undefined ? tops[0] : data.find((row) => row.unit.id === unit);
  const isOne = unit !== undefined || tops.length === 1;
  return (
    <div className="branch-head">
      <h2>
        {texts.whoSent}
        {isOne && head !== undefined && (
          <>
            {': '}
            <bdi>{name(head.unit)}</bdi>
          </>
        )}
      </h2>
      {unit !== undefined && <WayUp {...{ request, head }} />}
      <Counts {...{ request, unit }} branch={branchOf(data, unit)} />
      <DueDays request={request} />
    </div>
  );
}

interface WayUpProps {
  readonly request: ReportRequest;
  readonly head: AskedReport | undefined;
}

/** One level up, as far as one sees. */
function WayUp({ request, head }: WayUpProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const place = { request: request.id, unit: undefined, state: undefined };
  const { data = [] } = useQuery(askedReportsQuery(place));
  const isTop = topReports(data).some(({ unit }) => unit.id === head?.unit.id);
  const superior = head?.superior ?? null;
  if (isTop || superior === null) return null;
  return (
    <p className="small unprinted">
      <Link href={reportsAddress({ request: request.id, unit: superior })}>{texts.up}</Link>
    </p>
  );
}

interface CountsProps extends BranchHeadProps {
  readonly branch: AskedReport['branch'];
}

function Counts({ request, unit, branch }: CountsProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { count } = useWrittenValues();
  if (branch.asked === 0) return null;
  const { asked, received, accepted, returned, late } = branch;
  const others: readonly (readonly [AskedState, number])[] = [
    ['accepted', accepted],
    ['returned', returned],
    ['late', late],
  ];
  return (
    <dl className="branch-counts">
      <div>
        <dt>{texts.sentOf}</dt>
        <dd className="figures">
          <Link href={reportsAddress({ request: request.id, unit, state: 'received' })}>
            {count(received)}/{count(asked)}
          </Link>
        </dd>
      </div>
      {others.map(([state, many]) => (
        <div key={state} data-late={state === 'late' && many > 0}>
          <dt>{texts.states[state]}</dt>
          <dd className="figures">
            {many === 0 ? (
              count(many)
            ) : (
              <Link href={reportsAddress({ request: request.id, unit, state })}>{count(many)}</Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function DueDays({ request: { dueDays } }: { readonly request: ReportRequest }): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { day } = useWrittenValues();
  if (dueDays.length === 0) return <p className="small quiet">{texts.noDueDays}</p>;
  return (
    <p className="small quiet">
      {texts.dueDays}:{' '}
      {dueDays.map((each, index) => (
        <span key={each.level}>
          {index > 0 && ' · '}
          <bdi>{each.level}</bdi> <time dateTime={each.day}>{day(each.day)}</time>
        </span>
      ))}
    </p>
  );
}
