import { QueryClient, QueryClientProvider, type Query } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Language } from '#kernel/problem.ts';
import { useLanguage } from '#platform/web/language/language-choice.tsx';
import { isAnswered } from './refusal.ts';
import type { Subject } from './touched-subject.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** What, when it changes, makes the answer old. */
      readonly restsOn: readonly Subject[];
      /** It stands beside what somebody looks at, and is read again after that, not with it. */
      readonly isBeside?: true;
    };
  }
}

const MOST_TRIES = 3;

interface QueryCacheProps {
  readonly client: QueryClient;
  readonly children: ReactNode;
}

/** The one place where answers of the server are kept; they stay right until a change is told. */
export function QueryCache({ client, children }: QueryCacheProps): ReactNode {
  useRefusalsIn(useLanguage(), client);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/** What was refused was said in the language of then: it is asked again in another. */
function useRefusalsIn(language: Language, client: QueryClient): void {
  const said = useRef(language);
  useEffect(() => {
    if (said.current === language) return;
    said.current = language;
    const isRefused = ({ state }: Query) => isAnswered(state.error);
    void client.refetchQueries({ type: 'active', predicate: isRefused });
  }, [language, client]);
}

/** An empty cache, which may be asked before anything is drawn. */
export function newQueryClient(): QueryClient {
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
