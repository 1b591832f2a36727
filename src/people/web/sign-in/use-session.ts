import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { dropDrafts, keepDraftsOf } from '#platform/web/access/account-drafts.ts';
import { onSessionDoubt } from '#platform/web/access/session-doubt.ts';
import { onOtherWindows, tellOtherWindows } from './other-windows.ts';
import type { SessionActions } from './session-actions.ts';
import { sessionQuery, type SessionAnswer, type SessionSummary } from './session-queries.ts';

/** Whose screens stand in the window. */
export interface KnownSession {
  readonly answer: SessionAnswer | undefined;
  /** Who is signed in; or was, until the session ran out with the screens still open. */
  readonly shown: SessionSummary | undefined;
  readonly isOver: boolean;
  /** The server does not answer who it is. */
  readonly error: Error | null;
  readonly askAgain: () => void;
  readonly actions: SessionActions;
}

/**
 * Follows who is signed in: asks at first, whenever a question is refused for want of a session, and
 * when another window says that somebody came in or went out.
 */
export function useSession(): KnownSession {
  const client = useQueryClient();
  const { data: answer, error, refetch } = useQuery(sessionQuery);
  const [last, setLast] = useState<SessionSummary>();
  const now = answer?.signedIn ?? undefined;
  if (now !== undefined && now !== last) setLast(now);
  const isOther = last !== undefined && now !== undefined && now.account !== last.account;
  useReload(isOther);
  const [actions, leave] = useMemo(() => {
    const clear = (): void => {
      setLast(undefined);
      dropDrafts();
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      client.setQueryData(sessionQuery.queryKey, (old) => old && { ...old, signedIn: null });
      void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    };
    const made: SessionActions = {
      comeIn(summary) {
        keepDraftsOf(summary.account);
        client.setQueryData(sessionQuery.queryKey, (old) => old && { ...old, signedIn: summary });
        void client.invalidateQueries();
        tellOtherWindows('in');
      },
      goOut() {
        clear();
        tellOtherWindows('out');
      },
    };
    return [made, clear];
  }, [client]);
  useEffect(() => {
    const again = (): void => void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    const stops = [
      onSessionDoubt(again),
      onOtherWindows((news) => (news === 'out' ? leave() : again())),
    ];
    return () => stops.forEach((stop) => stop());
  }, [client, leave]);
  const shown = isOther ? undefined : (now ?? last);
  const isOver = answer !== undefined && now === undefined;
  return { answer, shown, isOver, error, askAgain: () => void refetch(), actions };
}

/** Somebody else has signed in with this browser: nothing of the one before may stay in the window. */
function useReload(isOther: boolean): void {
  useEffect(() => {
    if (isOther) location.reload();
  }, [isOther]);
}
