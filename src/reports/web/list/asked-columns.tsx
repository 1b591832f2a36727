import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { reportAddress, reportsAddress } from '#reports/model/report-address.ts';
import type { AskedReport, AskedState, ReportRequest } from '#reports/web/report-queries.ts';
import { ReportStateMark } from '#reports/web/report-state.tsx';
import { BeginReport } from './begin-report.tsx';
import { REPORTS_TEXTS } from './reports-texts.ts';
import { fillOf } from './top-reports.ts';

interface AskedWish {
  readonly request: ReportRequest;
  /** Whether units of many branches stand beside each other: then each says its level and code. */
  readonly isFlat: boolean;
}

/** The columns of the table of who has sent. */
export function useAskedColumns({ request, isFlat }: AskedWish): readonly Column<AskedReport>[] {
  const texts = useTexts(REPORTS_TEXTS);
  const { name, day, count } = useWrittenValues();
  const dayOr = (written: string | null) => (written === null ? '' : day(written));
  return [
    {
      key: 'unit',
      head: texts.unit,
      kind: 'name',
      cell: (row) => <UnitCell {...{ row, request, isFlat }} />,
      value: ({ unit }) => name(unit),
    },
    {
      key: 'state',
      head: texts.standing,
      kind: 'text',
      cell: (row) => <ReportCell {...{ row, request, isFlat }} />,
      value: ({ state }) => texts.states[state ?? 'none'],
    },
    {
      key: 'due',
      head: texts.due,
      kind: 'text',
      isSecondary: true,
      cell: (row) => <DueCell row={row} />,
      value: ({ dueDay }) => dueDay,
    },
    {
      key: 'submitted',
      head: texts.submitted,
      kind: 'text',
      isSecondary: true,
      cell: ({ submittedDay }) => <span className="figures">{dayOr(submittedDay)}</span>,
      value: ({ submittedDay }) => submittedDay,
    },
    {
      key: 'accepted',
      head: texts.accepted,
      kind: 'text',
      isSecondary: true,
      cell: ({ acceptedDay }) => <span className="figures">{dayOr(acceptedDay)}</span>,
      value: ({ acceptedDay }) => acceptedDay,
    },
    {
      key: 'branch',
      head: texts.branch,
      kind: 'text',
      cell: (row) => <BranchCell {...{ row, request }} />,
      value: ({ branch: { received, asked } }) => `${count(received)}/${count(asked)}`,
    },
  ];
}

interface RowProps {
  readonly row: AskedReport;
}

function UnitCell({ row, request, isFlat }: RowProps & AskedWish): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { name } = useWrittenValues();
  const { unit, level, hasBelow, heir } = row;
  const called = <bdi>{name(unit)}</bdi>;
  return (
    <>
      {hasBelow ? (
        <Link href={reportsAddress({ request: request.id, unit: unit.id })}>{called}</Link>
      ) : (
        called
      )}
      {isFlat && (
        <span className="asked-place tiny quiet">
          <bdi>{level}</bdi> · {unit.code}
        </span>
      )}
      {heir && <span className="tiny faint"> {texts.heir(name(heir))}</span>}
    </>
  );
}

function ReportCell({ row, request, isFlat }: RowProps & AskedWish): ReactNode {
  const { name } = useWrittenValues();
  const { unit, report, state, allowed } = row;
  if (report === null) {
    return (
      <>
        <ReportStateMark state={null} />
        {isFlat && allowed.includes('write') && (
          <BeginReport request={request.id} unit={unit} rank="quiet" />
        )}
      </>
    );
  }
  return (
    <Link href={reportAddress(report)}>
      <ReportStateMark state={state} />
      <span className="heard">: {name(unit)}</span>
    </Link>
  );
}

function DueCell({ row: { dueDay, isLate, submittedDay } }: RowProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { day } = useWrittenValues();
  if (dueDay === null) return null;
  const wasLate = submittedDay !== null && submittedDay > dueDay;
  return (
    <>
      <span className="figures">{day(dueDay)}</span>{' '}
      {isLate && <span className="reports-late tiny unbroken">{texts.late}</span>}
      {!isLate && wasLate && <span className="faint tiny unbroken">{texts.sentLate}</span>}
    </>
  );
}

/** How far a branch is; each number leads to the units it counts. */
function BranchCell({ row, request }: RowProps & Pick<AskedWish, 'request'>): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { count, name } = useWrittenValues();
  const { hasBelow, branch, unit } = row;
  if (!hasBelow) return null;
  const there = (state: AskedState) =>
    reportsAddress({ request: request.id, unit: unit.id, state });
  const { received, asked, late } = branch;
  return (
    <>
      <Link
        className="branch-share figures"
        data-fill={fillOf(branch)}
        href={there('received')}
        aria-label={texts.branchOf(name(unit), `${count(received)}/${count(asked)}`)}
      >
        {count(received)}/{count(asked)}
      </Link>{' '}
      {late > 0 && (
        <Link
          className="reports-late tiny unbroken"
          href={there('late')}
          aria-label={texts.branchOf(name(unit), texts.lateBelow(count(late)))}
        >
          <Sign name="missing" />
          {texts.lateBelow(count(late))}
        </Link>
      )}
    </>
  );
}
