import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { doubtSession } from '#platform/web/access/session-doubt.ts';
import { useSignedIn } from '#platform/web/access/signed-in.tsx';
import { listenToChanges } from './change-stream.ts';
import { readAgain, readWhatFailed, rememberAsked } from './read-again.ts';
import type { Subject } from './touched-subject.ts';

/** Whether changes made elsewhere reach this page. */
type Connection = 'live' | 'lost';

const ConnectionContext = createContext<Connection>('live');

/** The answers a page opens with are still on their way: what changed between is looked for later. */
const CAUGHT_UP_AFTER_MS = 2000;

/** Changes that come close together are read again once. */
const TOGETHER_MS = 100;

/** Reads again whatever rests on what was changed, here or elsewhere, and knows whether it hears. */
export function LiveChanges({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>('live');
  const { isOver, verbs } = useSignedIn();
  // Who has no role is told of no changes.
  const isHeard = !isOver && verbs.length > 0;
  useEffect(() => {
    if (!isHeard) return undefined;
    const together = readTogether(client);
    const stop = listenToChanges({
      onJoin: together.catchUp,
      onReturn: () => readWhatFailed(client),
      onChange: together.add,
      onConnection: (isLive) => setConnection(isLive ? 'live' : 'lost'),
      onRefused: doubtSession,
    });
    return () => {
      stop();
      together.forget();
    };
  }, [client, isHeard]);
  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}

export function useConnection(): Connection {
  return use(ConnectionContext);
}

function readTogether(client: QueryClient): {
  readonly add: (changed: Subject) => void;
  /** Reads again by and by what was asked for before anything could be heard. */
  readonly catchUp: () => void;
  readonly forget: () => void;
} {
  const heard: Subject[] = [];
  let reading: number | undefined;
  let catching: number | undefined;
  return {
    catchUp() {
      clearTimeout(catching);
      catching = window.setTimeout(rememberAsked(client), CAUGHT_UP_AFTER_MS);
    },
    add(changed) {
      heard.push(changed);
      reading ??= window.setTimeout(() => {
        reading = undefined;
        readAgain(client, heard.splice(0));
      }, TOGETHER_MS);
    },
    forget() {
      clearTimeout(reading);
      clearTimeout(catching);
    },
  };
}
