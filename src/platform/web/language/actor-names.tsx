import { createContext, use, type ReactNode } from 'react';
import { ACTOR_TEXTS } from './actor-texts.ts';
import { useLanguage } from './language-choice.tsx';

/** A hook that finds how accounts are called; those it does not know (yet) are not in the map. */
export type UseAccountNames = (accounts: readonly string[]) => ReadonlyMap<string, string>;

const NOBODY: ReadonlyMap<string, string> = new Map();
const AccountNamesContext = createContext<UseAccountNames>(() => NOBODY);

interface AccountNamesProps {
  readonly useNames: UseAccountNames;
  readonly children: ReactNode;
}

/** Lets the screens within call accounts by the names of their persons; a room above knows them. */
export function AccountNames({ useNames, children }: AccountNamesProps): ReactNode {
  return <AccountNamesContext value={useNames}>{children}</AccountNamesContext>;
}

/** How those who did something are called, by what the API says of them. */
export function useActorNames(actors: readonly string[]): (actor: string) => string {
  const texts = ACTOR_TEXTS[useLanguage()];
  const useNames = use(AccountNamesContext);
  const names = useNames(actors.filter((actor) => !Object.hasOwn(texts.programs, actor)));
  return (actor) => {
    const program = Object.hasOwn(texts.programs, actor) ? texts.programs[actor] : undefined;
    const name = program ?? names.get(actor) ?? texts.somebody;
    return name === '' ? texts.erased : name;
  };
}
