import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { isAnswered } from './refusal.ts';
import type { Subject } from './touched-subject.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** What, when it changes, makes the answer old. */
      readonly restsOn: readonly Subject[];
    };
  }
}

const MOST_TRIES = 3;

/** The one place where answers of the server are kept; they stay right until a change is told. */
export function QueryCache({ children }: { readonly children: ReactNode }): ReactNode {
  const [client] = useState(newQueryClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        // What was refused once would be refused again; only silence is asked again.
        retry: (failures, error) => !isAnswered(error) && failures < MOST_TRIES,
        networkMode: 'always',
      },
    },
  });
}
