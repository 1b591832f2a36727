import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { tasksAddress } from '#plans/model/plan-address.ts';
import type { TaskAction } from '#plans/model/tasks/task-life-cycle.ts';
import { TASK_ACTION_TEXTS, TASK_STATE_TEXTS } from '#plans/model/tasks/task-texts.ts';
import { PlanChangeNote } from '#plans/web/plan-change-note.tsx';
import { taskQuery, type Task, type TaskWithHistory } from '#plans/web/plan-queries.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useActorNames } from '#platform/web/language/actor-names.tsx';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { useTaskWord } from './send-task.ts';
import { TASK_SCREEN_TEXTS } from './task-screen-texts.ts';
import { TextArea } from './text-area.tsx';
import './tasks-page.css';

interface TaskPageProps {
  readonly id: string;
}

/** One task: what is to be there, by when and by whom, what was said of it, and what can be done now. */
export function TaskPage({ id }: TaskPageProps): ReactNode {
  const texts = useTexts(TASK_SCREEN_TEXTS);
  const { data, error, refetch } = useQuery(taskQuery(id));
  const isNone = isAnswered(error) && [400, 404].includes(error.status);
  usePageTitle(data?.task.title ?? texts.screen);
  return (
    <section className="task-page">
      <p className="unprinted">
        <Link href={tasksAddress({ unit: data?.task.lead.id })}>{texts.back}</Link>
      </p>
      {isNone && (
        <>
          <h1 tabIndex={-1}>{texts.screen}</h1>
          <EmptyState title={texts.noTask}>
            <p>{texts.noTaskHint}</p>
          </EmptyState>
        </>
      )}
      {error !== null && !isNone && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {data === undefined && error === null && <LoadingBars lines={8} />}
      {data !== undefined && (
        <>
          <h1 tabIndex={-1}>
            <bdi>{data.task.title}</bdi>
          </h1>
          <TaskFacts task={data.task} />
          <TaskSteps task={data.task} />
          <TaskHistory history={data.history} />
        </>
      )}
    </section>
  );
}

interface TaskProps {
  readonly task: Task;
}

function TaskFacts({ task }: TaskProps): ReactNode {
  const texts = useTexts(TASK_SCREEN_TEXTS);
  const states = TASK_STATE_TEXTS[useLanguage()];
  const { name, day } = useWrittenValues();
  const { lead, setTo, supporting, doneDay, isOverdue } = task;
  return (
    <dl className="task-facts">
      <dt>{texts.product}</dt>
      <dd dir="auto">{task.product}</dd>
      <dt>{texts.due}</dt>
      <dd>
        {day(task.dueDay)}{' '}
        {isOverdue && (
          <span className="task-late">
            <Sign name="wrong" tone="bad" /> {texts.late}
          </span>
        )}
      </dd>
      <dt>{texts.lead}</dt>
      <dd>
        <bdi>{name(lead)}</bdi>
        {setTo !== null && <span className="quiet"> ({texts.setTo(name(setTo))})</span>}
      </dd>
      {supporting.length > 0 && (
        <>
          <dt>{texts.supporting}</dt>
          <dd>{supporting.map(name).join(', ')}</dd>
        </>
      )}
      <dt>{texts.state}</dt>
      <dd>
        {states[task.state]}
        {doneDay !== null && <span className="quiet">, {texts.doneOn(day(doneDay))}</span>}
      </dd>
    </dl>
  );
}

/** The step that most often comes next is the one filled button. */
const FIRST: readonly TaskAction[] = ['acknowledge', 'finish', 'confirm'];

function TaskSteps({ task }: TaskProps): ReactNode {
  const texts = useTexts(TASK_SCREEN_TEXTS);
  const actions = TASK_ACTION_TEXTS[useLanguage()];
  const change = useTaskWord();
  const [note, setNote] = useState('');
  const { id, version, allowed } = task;
  const main = FIRST.find((each) => allowed.includes(each));
  const say = async (action: TaskAction): Promise<void> => {
    const { kind } = await change.confirm({ id, version, action, note: note.trim() });
    // What was typed on meanwhile is for the next step.
    if (kind === 'done') setNote((now) => (now === note ? '' : now));
  };
  if (allowed.length === 0) return <p className="quiet">{texts.nothingToDo}</p>;
  const canReopen = allowed.includes('reopen');
  return (
    <section className="task-steps unprinted" aria-label={texts.steps}>
      <h2>{texts.steps}</h2>
      <TextArea
        label={texts.note}
        hint={canReopen ? texts.reasonHint : texts.noteHint}
        value={note}
        onChange={setNote}
      />
      <div className="change-actions">
        {allowed.map((action) => (
          <Button
            key={action}
            rank={action === main ? 'main' : 'plain'}
            disabled={isUnderWay(change.state) || (action === 'reopen' && note.trim() === '')}
            onClick={() => void say(action)}
          >
            {actions[action]}
          </Button>
        ))}
      </div>
      <PlanChangeNote change={change} done={texts.saved} />
    </section>
  );
}

type History = TaskWithHistory['history'];

function TaskHistory({ history }: { readonly history: History }): ReactNode {
  const texts = useTexts(TASK_SCREEN_TEXTS);
  const states = TASK_STATE_TEXTS[useLanguage()];
  const { instant } = useWrittenValues();
  const nameOf = useActorNames(history.map(({ actor }) => actor));
  return (
    <section>
      <h2>{texts.history}</h2>
      <ol className="task-history">
        {history.map(({ event, kind, actor, at, state, note }) => (
          <li key={event}>
            <time dateTime={at}>{instant(at)}</time>
            <span>
              <bdi>{nameOf(actor)}</bdi> {texts.kinds[kind] ?? kind}: {states[state]}
              {note !== '' && <q dir="auto">{note}</q>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
