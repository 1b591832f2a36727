import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import { useConfirmedChange, type ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { readAgain } from '#platform/web/api/read-again.ts';

/** A figure by its name: of whom, when, and what. */
export interface FigureName {
  readonly period: string;
  readonly unit: string;
  readonly indicator: string;
}

type Source = { readonly kind: 'form' } | { readonly kind: 'event'; readonly name: string };

/** What somebody wants of a figure, which they have seen with this tag. */
export type FigureWish = { readonly seen: string } & (
  | {
      readonly kind: 'tell';
      readonly value: string;
      readonly isAccepted: boolean;
      readonly source: Source;
    }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'accept' }
);

type FigureStanding = Described['FigureStanding'];
export type FigureChange = ConfirmedChange<FigureWish, FigureStanding>;

/** Changes one figure; whatever shows it or a total above is read again once the answer is there. */
export function useFigureChange({ period, unit, indicator }: FigureName): FigureChange {
  const client = useQueryClient();
  const send = useCallback(
    (wish: FigureWish, key: string) =>
      sendWish({ period, unit, indicator }, wish, key).finally(() =>
        readAgain(client, [{ topic: 'figures', period }]),
      ),
    [period, unit, indicator, client],
  );
  return useConfirmedChange(send);
}

const FIGURE = '/api/v1/figures/{period}/{unit}/{indicator}';

function sendWish(path: FigureName, wish: FigureWish, key: string): Promise<FigureStanding> {
  const header = { 'if-match': `"${wish.seen}"`, 'idempotency-key': key };
  const params = { path: { ...path }, header };
  switch (wish.kind) {
    case 'tell': {
      const { value, isAccepted, source } = wish;
      return bodyOf(api.PUT(FIGURE, { params, body: { value, isAccepted, source } }));
    }
    case 'withdraw':
      return bodyOf(api.DELETE(FIGURE, { params }));
    case 'accept':
      return bodyOf(api.PUT(`${FIGURE}/acceptance`, { params }));
    default:
      return wish satisfies never;
  }
}
