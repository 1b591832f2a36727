import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { TaskAction } from '#plans/model/tasks/task-life-cycle.ts';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { useConfirmedChange, type ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { readAgain } from '#platform/web/api/read-again.ts';

interface TaskWord {
  readonly id: string;
  readonly version: number;
  readonly action: TaskAction;
  readonly note: string;
}

/** Says something of a task. */
export function useTaskWord(): ConfirmedChange<TaskWord, unknown> {
  return useTaskChange(sendWord);
}

const TASK = '/api/v1/tasks/{task}';

function sendWord({ id, version, action, note }: TaskWord, key: string): Promise<unknown> {
  const header = { 'if-match': `"${version}"`, 'idempotency-key': key };
  const params = { path: { task: id }, header };
  switch (action) {
    case 'acknowledge':
    case 'progress':
    case 'finish':
      return bodyOf(api.PUT(`${TASK}/progress`, { params, body: { action, note } }));
    case 'confirm':
    case 'reopen':
      return bodyOf(api.PUT(`${TASK}/confirmation`, { params, body: { action, note } }));
    case 'withdraw':
      return bodyOf(api.DELETE(TASK, { params }));
    default:
      return action satisfies never;
  }
}

interface TasksWish {
  readonly plan: string;
  readonly title: string;
  readonly product: string;
  readonly dueDay: string;
  readonly places: { readonly lead: string; readonly supporting: string[] }[];
}

/** Sets a task to one unit or to several. */
export function useSetTasks(): ConfirmedChange<TasksWish, unknown> {
  return useTaskChange(sendTasks);
}

function sendTasks(body: TasksWish, key: string): Promise<unknown> {
  const params = { header: { 'idempotency-key': key } };
  return bodyOf(api.POST('/api/v1/tasks', { params, body }));
}

function useTaskChange<Wish>(
  send: (wish: Wish, key: string) => Promise<unknown>,
): ConfirmedChange<Wish, unknown> {
  const client = useQueryClient();
  const sendAndRead = useCallback(
    (wish: Wish, key: string) =>
      send(wish, key).finally(() => readAgain(client, [{ topic: 'tasks' }, { topic: 'plans' }])),
    [client, send],
  );
  return useConfirmedChange(sendAndRead);
}
