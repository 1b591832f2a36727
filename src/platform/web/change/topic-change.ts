import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useConfirmedChange, type ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { readAgainFirst } from '#platform/web/api/read-again.ts';

/**
 * Changes something of a topic; whatever shows it is read again before it is told as done, also where no
 * answer came.
 * @param send a function of a module: another one would be another change
 */
export function useTopicChange<Wish, Result>(
  topic: string,
  send: (wish: Wish, key: string) => Promise<Result>,
): ConfirmedChange<Wish, Result> {
  const client = useQueryClient();
  const sendAndRead = useCallback(
    async (wish: Wish, key: string) => {
      try {
        return await send(wish, key);
      } finally {
        await readAgainFirst(client, [{ topic }]);
      }
    },
    [client, send, topic],
  );
  return useConfirmedChange(sendAndRead);
}

/** The header of what makes something: the key under which it is made once. */
export function makeHeader(key: string): { readonly 'idempotency-key': string } {
  return { 'idempotency-key': key };
}

/** The header of what changes something: of which version it is, and its key. */
export function changeHeader(
  version: number,
  key: string,
): { readonly 'if-match': string; readonly 'idempotency-key': string } {
  return { 'if-match': `"${version}"`, 'idempotency-key': key };
}
