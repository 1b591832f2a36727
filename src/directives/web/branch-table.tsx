import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { directiveAddress } from '#directives/model/directive-address.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { DIRECTIVE_PAGE_TEXTS } from './directive-page-texts.ts';
import type { ListedStudy, StudyBranch } from './directive-queries.ts';
import { DIRECTIVE_TEXTS } from './directive-texts.ts';
import { StudyBar } from './study-bar.tsx';

interface BranchTableProps {
  readonly directive: string;
  readonly state: ListedStudy['state'] | undefined;
  readonly branches: readonly StudyBranch[];
}

/** How far the units of each branch have come; each branch a door to its units. */
export function BranchTable({ directive, state, branches }: BranchTableProps): ReactNode {
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { states } = useTexts(DIRECTIVE_TEXTS);
  const { name } = useWrittenValues();
  const columns: readonly Column<StudyBranch>[] = [
    {
      ...{ key: 'unit', head: texts.branch, kind: 'name' },
      cell: ({ unit, hasBelow }) =>
        hasBelow ? (
          <Link href={directiveAddress({ directive, state, below: unit.id })}>
            <bdi>{name(unit)}</bdi>
          </Link>
        ) : (
          <bdi>{name(unit)}</bdi>
        ),
      value: ({ unit }) => name(unit),
    },
    {
      ...{ key: 'not-yet', head: states.sent, kind: 'number' },
      cell: ({ unit, sent, acknowledged }) => (
        <CountDoor {...{ directive, unit }} state="sent" number={sent - acknowledged} />
      ),
      value: ({ sent, acknowledged }) => String(sent - acknowledged),
    },
    {
      ...{ key: 'studying', head: states.acknowledged, kind: 'number', isSecondary: true },
      cell: ({ unit, acknowledged, studied }) => (
        <CountDoor {...{ directive, unit }} state="acknowledged" number={acknowledged - studied} />
      ),
      value: ({ acknowledged, studied }) => String(acknowledged - studied),
    },
    {
      ...{ key: 'studied', head: states.studied, kind: 'number' },
      cell: (branch) => (
        <Link
          className="cell-door"
          href={directiveAddress({ directive, state: 'studied', below: branch.unit.id })}
        >
          <StudyBar {...branch} />
        </Link>
      ),
      value: ({ sent, studied }) => `${studied}/${sent}`,
    },
  ];
  return (
    <DataTable
      caption={texts.branches}
      notes={[]}
      columns={columns}
      groups={[{ key: 'branches', rows: branches }]}
      keyOf={({ unit }) => unit.id}
    />
  );
}

interface CountDoorProps extends Pick<BranchTableProps, 'directive'> {
  readonly unit: StudyBranch['unit'];
  readonly state: ListedStudy['state'];
  readonly number: number;
}

/** How many of a branch stand so, leading to them. Nought recedes: what is left to do stands out. */
function CountDoor({ directive, unit, state, number }: CountDoorProps): ReactNode {
  const { count } = useWrittenValues();
  if (number === 0) return <span className="faint">{count(0)}</span>;
  return (
    <Link className="cell-door" href={directiveAddress({ directive, state, below: unit.id })}>
      <b>{count(number)}</b>
    </Link>
  );
}
