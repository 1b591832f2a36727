import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useConfirmedChange, type ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { readAgain } from '#platform/web/api/read-again.ts';
import type { KeyedWish } from './reorganisation-queries.ts';

/** Totals follow the tree. */
const CHANGED = [{ topic: 'organisation' }, { topic: 'figures' }];

/** Changes a reorganisation; whatever rests on it is read again at once, also where no answer came. */
export function useReorganisationChange<Wish, Result>(
  send: (keyed: KeyedWish<Wish>) => Promise<Result>,
): ConfirmedChange<KeyedWish<Wish>, Result> {
  const client = useQueryClient();
  const sendAndRead = useCallback(
    (keyed: KeyedWish<Wish>) => send(keyed).finally(() => readAgain(client, CHANGED)),
    [client, send],
  );
  return useConfirmedChange(sendAndRead);
}

/** Whether somebody is still where they are now: whoever went elsewhere is not led away from there. */
export function placeKept(): () => boolean {
  const { href } = window.location;
  return () => window.location.href === href;
}
