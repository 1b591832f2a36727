import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Comparison } from '#plans/model/whole/plan-bound.ts';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { useConfirmedChange, type ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { readAgain } from '#platform/web/api/read-again.ts';
import type { ToldRule } from './rule-draft.ts';

interface RuleWish {
  readonly unit: string;
  /** The rule that is changed; left out: a new one is set. */
  readonly held: { readonly id: string; readonly version: number } | undefined;
  readonly rule: ToldRule;
}

/** Sets or changes the rule of a plan. */
export function useSetRule(): ConfirmedChange<RuleWish, unknown> {
  return useWholeChange(({ unit, held, rule }: RuleWish, key) => {
    if (held === undefined) {
      const params = { header: { 'idempotency-key': key } };
      return bodyOf(api.POST('/api/v1/plan/rules', { params, body: { unit, ...rule } }));
    }
    const header = { 'if-match': `"${held.version}"`, 'idempotency-key': key };
    const params = { path: { rule: held.id }, header };
    return bodyOf(api.PUT('/api/v1/plan/rules/{rule}', { params, body: rule }));
  });
}

interface BoundWish {
  readonly unit: string;
  readonly period: string;
  readonly version: number;
  readonly bound: {
    readonly comparison: Comparison;
    readonly percent: string | null;
    readonly source: string;
  };
}

/** Notes what a text says of a plan, or takes it back. */
export function useNoteBound(): ConfirmedChange<BoundWish, unknown> {
  return useWholeChange(({ unit, period, version, bound }: BoundWish, key) => {
    const header = { 'if-match': `"${version}"`, 'idempotency-key': key };
    const params = { path: { period, unit }, header };
    return bodyOf(api.PUT('/api/v1/plan/bounds/{period}/{unit}', { params, body: bound }));
  });
}

function useWholeChange<Wish>(
  send: (wish: Wish, key: string) => Promise<unknown>,
): ConfirmedChange<Wish, unknown> {
  const client = useQueryClient();
  const sendAndRead = useCallback(
    (wish: Wish, key: string) =>
      send(wish, key).finally(() => readAgain(client, [{ topic: 'plans' }])),
    [client, send],
  );
  return useConfirmedChange(sendAndRead);
}
