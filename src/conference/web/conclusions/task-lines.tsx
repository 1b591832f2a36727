import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ListedConclusions } from '#conference/web/conference-queries.ts';
import { taskAddress } from '#plans/model/plan-address.ts';
import { isDoneState } from '#plans/model/tasks/task-coverage.ts';
import { TASK_STATE_TEXTS } from '#plans/model/tasks/task-texts.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import { CONCLUSION_TEXTS } from './conclusion-texts.ts';

type ListedTask = ListedConclusions['tasks'][number];

interface TaskLinesProps {
  readonly tasks: readonly ListedTask[];
  readonly conferences: ListedConclusions['conferences'];
}

/** Tasks that came of conclusions: who does what, until when, and how it stands. */
export function TaskLines({ tasks, conferences }: TaskLinesProps): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const states = TASK_STATE_TEXTS[useLanguage()];
  const { day, name } = useWrittenValues();
  const conclusions = conferences.flatMap((each) => each.conclusions);
  const textOf = new Map(conclusions.map(({ id, text }) => [id, text]));
  return (
    <ul className="conclusion-tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <TaskSign task={task} />
          <span>
            <Link href={taskAddress(task.id)} dir="auto">
              {name(task.unit)}
            </Link>
            <span className="quiet" dir="auto">
              {states[task.state]}. {texts.due}: {day(task.dueDay)}. {textOf.get(task.conclusion)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function TaskSign({ task: { state, isOverdue } }: { readonly task: ListedTask }): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  if (isOverdue) return <Sign name="missing" tone="warn" label={texts.late} />;
  const standing = state === 'set' ? 'open' : 'half';
  return <Sign name={isDoneState(state) ? 'done' : standing} tone="faint" />;
}
