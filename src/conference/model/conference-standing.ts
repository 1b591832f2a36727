import type { ConferenceState } from './conference-life-cycle.ts';
import type { ConferenceProblem } from './conference-problems.ts';
import type { ConferenceMinutes } from './minutes/conference-minutes.ts';

/** How far a conference has come: by it is decided what may be done to what belongs to it. */
export interface Standing {
  readonly state: ConferenceState;
  /** The day on which its minutes were signed; null: they are not. */
  readonly signedDay: string | null;
}

/**
 * Until when something may be done: while it is in session; until it is over; from its opening on; unless it was
 * cancelled; until its minutes are signed; at any time.
 */
export type When =
  | 'in-session'
  | 'until-over'
  | 'once-held'
  | 'unless-cancelled'
  | 'unsigned'
  | 'ever';

/** How far a conference has come, by itself and its minutes. */
export function standingOf(
  { state }: { readonly state: ConferenceState },
  minutes: Pick<ConferenceMinutes, 'state' | 'signedDay'> | undefined,
): Standing {
  return { state, signedDay: minutes?.state === 'signed' ? (minutes.signedDay ?? '') : null };
}

/** Why something cannot be done now; `undefined` where it can. */
export function whenProblem(
  when: When,
  { state, signedDay }: Standing,
): ConferenceProblem | undefined {
  const over = { code: 'conference-over', facts: { state } } as const;
  switch (when) {
    case 'in-session':
      return state === 'opened' ? undefined : { code: 'conference-not-open', facts: { state } };
    case 'until-over':
      return state === 'closed' || state === 'cancelled' ? over : undefined;
    case 'once-held':
      if (state === 'opened' || state === 'closed') return undefined;
      return state === 'cancelled' ? over : { code: 'conclusion-not-before-opening', facts: {} };
    case 'unless-cancelled':
      return state === 'cancelled' ? over : undefined;
    case 'unsigned':
      return signedDay === null
        ? undefined
        : { code: 'minutes-are-signed', facts: { day: signedDay } };
    case 'ever':
      return undefined;
  }
}
