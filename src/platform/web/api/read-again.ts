import type { Query, QueryClient } from '@tanstack/react-query';
import { isTouched, type Subject } from './touched-subject.ts';

/** Reads again whatever rests on what was changed, and what nobody looks at once somebody does. */
export function readAgain(client: QueryClient, changed: readonly Subject[]): void {
  const isOld = ({ meta }: Query) =>
    meta === undefined || changed.some((each) => isTouched(meta, each));
  for (const query of client.getQueryCache().findAll({ predicate: isOld })) {
    readAfterFirstAnswer(client, query);
  }
  void client.invalidateQueries({ predicate: isOld });
}

/** A first answer that is on its way may be older than the change; once it is there, it is read again. */
function readAfterFirstAnswer(client: QueryClient, query: Query): void {
  const { data, fetchStatus } = query.state;
  if (data !== undefined || fetchStatus !== 'fetching') return;
  const again = () => client.invalidateQueries({ queryKey: query.queryKey, exact: true });
  void query.promise?.then(again, () => undefined);
}
