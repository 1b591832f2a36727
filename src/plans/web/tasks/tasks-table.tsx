import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { taskAddress } from '#plans/model/plan-address.ts';
import { TASK_STATE_TEXTS } from '#plans/model/tasks/task-texts.ts';
import type { Task } from '#plans/web/plan-queries.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { TASK_SCREEN_TEXTS } from './task-screen-texts.ts';

interface TasksTableProps {
  readonly tasks: readonly Task[];
}

/** Tasks by their origin, overdue first. */
export function TasksTable({ tasks }: TasksTableProps): ReactNode {
  const texts = useTexts(TASK_SCREEN_TEXTS);
  const columns = useColumns();
  const groups = (['conclusion', 'plan'] as const).flatMap((kind) => {
    const rows = tasks.filter(({ origin }) => origin.kind === kind);
    return rows.length === 0 ? [] : [{ key: kind, title: texts.origins[kind], rows }];
  });
  return (
    <DataTable
      {...{ columns, groups, caption: texts.screen, notes: [] }}
      hasFiles
      keyOf={({ id }) => id}
    />
  );
}

function useColumns(): readonly Column<Task>[] {
  const { heads, late, setTo } = useTexts(TASK_SCREEN_TEXTS);
  const { name, day } = useWrittenValues();
  const states = TASK_STATE_TEXTS[useLanguage()];
  return [
    {
      ...{ key: 'task', head: heads.task, kind: 'name', value: ({ title }) => title },
      cell: ({ id, title }) => (
        <Link href={taskAddress(id)}>
          <bdi>{title}</bdi>
        </Link>
      ),
    },
    {
      ...{ key: 'lead', head: heads.lead, kind: 'text', value: ({ lead }) => name(lead) },
      cell: ({ lead, setTo: before }) => (
        <>
          <bdi>{name(lead)}</bdi>
          {before !== null && <span className="plan-beside">{setTo(name(before))}</span>}
        </>
      ),
    },
    {
      ...{ key: 'due', head: heads.due, kind: 'number', value: ({ dueDay }) => day(dueDay) },
      cell: ({ dueDay, isOverdue }) => (
        <>
          {day(dueDay)}
          {isOverdue && (
            <span className="plan-beside task-late">
              <Sign name="wrong" tone="bad" /> {late}
            </span>
          )}
        </>
      ),
    },
    {
      ...{ key: 'state', head: heads.state, kind: 'text', value: ({ state }) => states[state] },
      cell: ({ state }) => states[state],
    },
    {
      ...{ key: 'product', head: heads.product, kind: 'text', isSecondary: true },
      value: ({ product }) => product,
      cell: ({ product }) => <bdi>{product}</bdi>,
    },
  ];
}
