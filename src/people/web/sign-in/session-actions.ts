import { createContext, use } from 'react';
import type { SessionSummary } from './session-queries.ts';

/** What changes who is signed in, for this window and the others. */
export interface SessionActions {
  /** Somebody has just proved to be it. */
  readonly comeIn: (summary: SessionSummary) => void;
  /** The session was ended on purpose: nothing of the account stays on the screen. */
  readonly goOut: () => void;
}

export const SessionActionsContext = createContext<SessionActions | undefined>(undefined);

/** The ways in and out. @throws outside of the gate of the session. */
export function useSessionActions(): SessionActions {
  const actions = use(SessionActionsContext);
  if (actions === undefined) throw new Error('SessionGate: expected around this screen');
  return actions;
}
