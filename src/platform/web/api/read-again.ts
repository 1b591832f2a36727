import type { Query, QueryClient } from '@tanstack/react-query';
import { isAnswered } from './refusal.ts';
import { isTouched, type Subject } from './touched-subject.ts';

/** Which answers are to be read again. */
type IsOld = (query: Query) => boolean;

/** Whatever rests on what was changed. */
function restingOn(changed: readonly Subject[]): IsOld {
  return ({ meta }) => meta === undefined || changed.some((each) => isTouched(meta, each));
}

/** Reads again whatever rests on what was changed, and what nobody looks at once somebody does. */
export function readAgain(client: QueryClient, changed: readonly Subject[]): void {
  void readingAgain(client, restingOn(changed));
}

/** @returns what reads again all that is there by now, or on its way; not what is asked for later. */
export function rememberAsked(client: QueryClient): () => void {
  const isAsked = ({ state }: Query) =>
    state.data !== undefined || state.fetchStatus === 'fetching';
  const asked = client.getQueryCache().findAll({ predicate: isAsked });
  const hashes = new Set(asked.map(({ queryHash }) => queryHash));
  return () => void readingAgain(client, ({ queryHash }) => hashes.has(queryHash));
}

/** Reads again what somebody looks at and could not be read, or not again, while nothing came through. */
export function readWhatFailed(client: QueryClient): void {
  const isUnread = ({ state: { error, isInvalidated, fetchStatus } }: Query) =>
    fetchStatus === 'idle' && (isInvalidated || (error !== null && !isAnswered(error)));
  void client.refetchQueries({ type: 'active', predicate: isUnread });
}

/** Longer nobody waits for what is read again: the change itself is done. */
const MOST_WAIT_MS = 1500;

/**
 * The same for whoever goes on with what stands then: another step, taken before it is read again, would be
 * refused as decided by an older version.
 */
export async function readAgainFirst(
  client: QueryClient,
  changed: readonly Subject[],
): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, MOST_WAIT_MS);
  });
  await Promise.race([readingAgain(client, restingOn(changed)), late]);
}

async function readingAgain(client: QueryClient, isOld: IsOld): Promise<void> {
  for (const query of client.getQueryCache().findAll({ predicate: isOld })) {
    readAfterFirstAnswer(client, query);
  }
  setTimeout(() => {
    void client.invalidateQueries({ predicate: (query) => isOld(query) && isBeside(query) });
  }, BESIDE_AFTER_MS);
  await client.invalidateQueries({ predicate: (query) => isOld(query) && !isBeside(query) });
}

/** What stands beside is read again when what somebody looks at is there. */
const BESIDE_AFTER_MS = 2000;

function isBeside({ meta }: Query): boolean {
  return meta?.isBeside === true;
}

/** A first answer that is on its way may be older than the change; once it is there, it is read again. */
function readAfterFirstAnswer(client: QueryClient, query: Query): void {
  const { data, fetchStatus } = query.state;
  if (data !== undefined || fetchStatus !== 'fetching') return;
  const again = () => client.invalidateQueries({ queryKey: query.queryKey, exact: true });
  void query.promise?.then(again, () => undefined);
}
