import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { dayAfter, formatDay, parseDay } from '#kernel/day.ts';
import { useConfirmedChange, type ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { readAgain } from '#platform/web/api/read-again.ts';

export type PeopleChange<Wish, Result = unknown> = ConfirmedChange<Wish, Result>;

/**
 * Changes something about people; whatever shows it is read again, also where no answer came.
 * @param send a function of a module: another one would be another change
 */
export function usePeopleChange<Wish, Result>(
  send: (wish: Wish, key: string) => Promise<Result>,
): PeopleChange<Wish, Result> {
  const client = useQueryClient();
  const sendAndRead = useCallback(
    (wish: Wish, key: string) =>
      send(wish, key).finally(() => readAgain(client, [{ topic: 'people' }])),
    [client, send],
  );
  return useConfirmedChange(sendAndRead);
}

/** The header that a change is sent with: of which version it is, and its key. */
export function changeHeader(
  version: number,
  key: string,
): { readonly 'if-match': string; readonly 'idempotency-key': string } {
  return { 'if-match': `"${version}"`, 'idempotency-key': key };
}

/** The first day after a last one, as the API tells ends; nothing where there is none. */
export function endAfter(lastDay: string): { readonly until?: string } {
  const day = parseDay(lastDay);
  return day === undefined ? {} : { until: formatDay(dayAfter(day)) };
}

/** A day of a request, where there is one. */
export function beginningOn(day: string): { readonly from?: string } {
  return day === '' ? {} : { from: day };
}
