import type { ConferenceState } from './conference-life-cycle.ts';
import type { ConferenceProblem } from './conference-problems.ts';
import type { ConferenceMinutes } from '#conference/model/minutes/conference-minutes.ts';

/** How far a conference has come: by it is decided what may be done to what belongs to it. */
export interface Standing {
  readonly state: ConferenceState;
  /** The day on which its minutes were signed; null: they are not. */
  readonly signedDay: string | null;
}

/**
 * When something may be done: while it is in session; until it is over; until its minutes are signed; at any time.
 * Concluding ends with the signature too, because minutes say all that was concluded: drafting is open before,
 * unless it was cancelled, and issuing from the opening on.
 */
export type When = 'in-session' | 'until-over' | 'unsigned' | 'drafting' | 'issuing' | 'ever';

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
    case 'drafting':
      return state === 'cancelled' ? over : signedProblem(signedDay);
    case 'issuing':
      if (state === 'opened' || state === 'closed') return signedProblem(signedDay);
      return state === 'cancelled' ? over : { code: 'conclusion-not-before-opening', facts: {} };
    case 'unsigned':
      return signedDay === null
        ? undefined
        : { code: 'minutes-are-signed', facts: { day: signedDay } };
    case 'ever':
      return undefined;
  }
}

function signedProblem(day: string | null): ConferenceProblem | undefined {
  return day === null ? undefined : { code: 'conclusion-after-signing', facts: { day } };
}
