import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { isTouched, type Subject } from './touched-subject.ts';

/** Whether changes made elsewhere reach this page. */
type Connection = 'live' | 'lost';

const ConnectionContext = createContext<Connection>('live');

const CHANGES = '/api/v1/changes';
/** Changes that come close together are read again once. */
const TOGETHER_MS = 100;
/** Shorter gaps are nobody's concern: the browser connects again by itself. */
const LOST_AFTER_MS = 2000;

/** Reads again whatever rests on what was changed, here or elsewhere, and knows whether it hears. */
export function LiveChanges({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>('live');
  useEffect(() => listen(client, setConnection), [client]);
  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}

export function useConnection(): Connection {
  return use(ConnectionContext);
}

function listen(client: QueryClient, onConnection: (connection: Connection) => void): () => void {
  const source = new EventSource(CHANGES);
  const heard: Subject[] = [];
  let reading: number | undefined;
  let losing: number | undefined;
  source.addEventListener('open', () => {
    clearTimeout(losing);
    losing = undefined;
    onConnection('live');
  });
  source.addEventListener('error', () => {
    losing ??= window.setTimeout(() => onConnection('lost'), LOST_AFTER_MS);
  });
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    heard.push(JSON.parse(data) as Subject);
    reading ??= window.setTimeout(() => {
      reading = undefined;
      readAgain(client, heard.splice(0));
    }, TOGETHER_MS);
  });
  return () => {
    source.close();
    clearTimeout(reading);
    clearTimeout(losing);
  };
}

function readAgain(client: QueryClient, changed: readonly Subject[]): void {
  void client.invalidateQueries({
    predicate: ({ meta }) => meta === undefined || changed.some((each) => isTouched(meta, each)),
  });
}
