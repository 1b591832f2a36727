import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { planAddress, tasksAddress } from '#plans/model/plan-address.ts';
import { tasksQuery, type FoundTasks, type Task } from '#plans/web/plan-queries.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { PlanSide } from '#plans/web/plan/plan-side.tsx';
import { PLAN_TEXTS } from '#plans/web/plan/plan-texts.ts';
import { ORIGINS, TaskChoices } from './task-choices.tsx';
import { TASK_SCREEN_TEXTS } from './task-screen-texts.ts';
import { TaskForm } from './task-form.tsx';
import { TasksTable } from './tasks-table.tsx';
import { SHOWN, shownTasks } from './shown-tasks.ts';
import '#plans/web/plan/plan-page.css';
import './tasks-page.css';

interface TasksPageProps {
  /** Whose tasks are shown, with those of the units below. */
  readonly unit: string;
}

/** The tasks of a unit and those below it: what waits, by origin, overdue first. */
export function TasksPage({ unit }: TasksPageProps): ReactNode {
  const texts = useTexts(TASK_SCREEN_TEXTS);
  const plan = useTexts(PLAN_TEXTS);
  const today = todayHere();
  const { data, error, refetch } = useQuery(tasksQuery(unit));
  const isNone = isAnswered(error) && [400, 404].includes(error.status);
  usePageTitle(texts.screen);
  return (
    <div className="plan-screen">
      <PlanSide
        key={today}
        {...{ unit }}
        on={today}
        addressOf={(other) => tasksAddress({ unit: other })}
      />
      <section className="plan-middle">
        <h1 tabIndex={-1}>{texts.screen}</h1>
        {error !== null && !isNone && (
          <RefusalNote error={error} onTryAgain={() => void refetch()} />
        )}
        {isNone && (
          <EmptyState title={plan.noUnit}>
            <p>{plan.noUnitHint}</p>
          </EmptyState>
        )}
        {data === undefined && error === null && <LoadingBars lines={10} />}
        {data !== undefined && <TasksFound {...{ unit, found: data }} />}
      </section>
    </div>
  );
}

interface TasksFoundProps extends TasksPageProps {
  readonly found: FoundTasks;
}

function TasksFound({ unit, found }: TasksFoundProps): ReactNode {
  const texts = useTexts(TASK_SCREEN_TEXTS);
  const may = useMay('set-task');
  const [asked] = useSearchParams();
  const isWaited = shownTasks(found.tasks, 'waiting').length > 0;
  const shown = SHOWN.find((each) => each === asked.get('show')) ?? (isWaited ? 'waiting' : 'open');
  const origin = ORIGINS.find((each) => each === asked.get('origin'));
  const [isSetting, setSetting] = useState(false);
  const { all } = found.coverage;
  const isSought = (task: Task) => origin === undefined || task.origin.kind === origin;
  const tasks = shownTasks(found.tasks.filter(isSought), shown);
  return (
    <>
      <TaskCounts {...{ unit, found }} />
      <div className="plan-pickers unprinted">
        <TaskChoices {...{ unit, origin, shown }} />
        {may && !isSetting && (
          <Button rank="main" onClick={() => setSetting(true)}>
            {texts.set}
          </Button>
        )}
        <Link href={planAddress({ unit })}>{texts.toPlan}</Link>
      </div>
      {isSetting && <TaskForm unit={unit} onClose={() => setSetting(false)} />}
      {all === 0 && (
        <EmptyState title={texts.none}>
          <p>{texts.noneHint}</p>
        </EmptyState>
      )}
      {all > 0 && tasks.length === 0 && <p className="quiet">{texts.nothingShown}</p>}
      {tasks.length > 0 && <TasksTable tasks={tasks} />}
    </>
  );
}

/** How far the tasks have come; each count leads to those it counts. */
function TaskCounts({ unit, found }: TasksFoundProps): ReactNode {
  const texts = useTexts(TASK_SCREEN_TEXTS);
  const { count } = useWrittenValues();
  const { all, done, overdue } = found.coverage;
  return (
    <p className="task-counts">
      <Link href={tasksAddress({ unit, show: 'all' })}>
        {texts.coverage(count(done), count(all))}
      </Link>
      {overdue > 0 && (
        <>
          {', '}
          <Link className="task-late" href={tasksAddress({ unit, show: 'overdue' })}>
            {texts.overdue(count(overdue))}
          </Link>
        </>
      )}
    </p>
  );
}
