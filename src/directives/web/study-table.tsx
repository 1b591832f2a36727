import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { studyAddress } from '#directives/model/directive-address.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { DIRECTIVE_PAGE_TEXTS } from './directive-page-texts.ts';
import type { ListedStudy } from './directive-queries.ts';
import { DIRECTIVE_TEXTS } from './directive-texts.ts';
import { StudyState } from './study-state.tsx';

interface StudyTableProps {
  readonly directive: string;
  readonly studies: readonly ListedStudy[];
}

/** Units one by one, each a door to its sessions. */
export function StudyTable({ directive, studies }: StudyTableProps): ReactNode {
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  return (
    <DataTable
      caption={texts.units}
      notes={[]}
      hasFiles
      columns={useColumns(directive)}
      groups={[{ key: 'units', rows: studies }]}
      keyOf={({ unit }) => unit.id}
    />
  );
}

function useColumns(directive: string): readonly Column<ListedStudy>[] {
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { states } = useTexts(DIRECTIVE_TEXTS);
  const { count, day, name } = useWrittenValues();
  const dayOf = (told: string | null) => (told === null ? null : day(told));
  return [
    {
      ...{ key: 'unit', head: texts.unit, kind: 'name' },
      cell: ({ unit, heir }) => (
        <>
          <Link href={studyAddress(directive, unit.id)}>
            <bdi>{name(unit)}</bdi>
          </Link>
          {heir !== null && (
            <span className="study-heir tiny" dir="auto">
              {texts.heir(name(heir))}
            </span>
          )}
        </>
      ),
      value: ({ unit }) => name(unit),
    },
    {
      ...{ key: 'state', head: texts.state, kind: 'text' },
      cell: ({ state }) => <StudyState state={state} />,
      value: ({ state }) => states[state],
    },
    {
      ...{ key: 'acknowledged', head: texts.acknowledgedOn, kind: 'text', isSecondary: true },
      cell: ({ acknowledgedOn }) => <span className="figures">{dayOf(acknowledgedOn)}</span>,
      value: ({ acknowledgedOn }) => dayOf(acknowledgedOn),
    },
    {
      ...{ key: 'studied', head: texts.studiedOn, kind: 'text', isSecondary: true },
      cell: ({ studiedOn }) => <span className="figures">{dayOf(studiedOn)}</span>,
      value: ({ studiedOn }) => dayOf(studiedOn),
    },
    {
      ...{ key: 'attended', head: texts.attendance, kind: 'number' },
      cell: ({ sessionCount, attended, summoned, absent }) =>
        sessionCount > 0 && (
          <>
            {count(attended)}/{count(summoned)}
            {absent > 0 && <span className="study-heir tiny">{texts.absent(count(absent))}</span>}
          </>
        ),
      value: ({ sessionCount, attended, summoned }) =>
        sessionCount === 0 ? null : `${attended}/${summoned}`,
    },
    {
      ...{ key: 'programme', head: texts.programme, kind: 'text', isSecondary: true },
      cell: ({ programme }) => programme !== null && <bdi>{programme.title}</bdi>,
      value: ({ programme }) => programme?.title ?? null,
    },
  ];
}
