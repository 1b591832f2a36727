import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { useConfirmedChange, type ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { readAgain } from '#platform/web/api/read-again.ts';

interface TargetsWish {
  readonly year: string;
  readonly indicator: string;
  readonly targets: readonly {
    readonly unit: string;
    readonly value: string | null;
    readonly seen: string;
  }[];
}

/** Gives targets; whatever shows a plan is read again once the answer is there. */
export function useGiveTargets(): ConfirmedChange<TargetsWish, unknown> {
  const client = useQueryClient();
  const send = useCallback(
    ({ targets, ...wish }: TargetsWish, key: string) =>
      bodyOf(
        api.POST('/api/v1/plan/targets', {
          params: { header: { 'idempotency-key': key } },
          body: { ...wish, targets: [...targets] },
        }),
      ).finally(() => readAgain(client, [{ topic: 'plans' }])),
    [client],
  );
  return useConfirmedChange(send);
}
