/** A session in which a unit studied a directive. */
export interface StudySession {
  readonly directive: string;
  readonly unit: string;
  /** The day it was held, `2026-06-30`. */
  readonly heldOn: string;
  readonly place: string;
  /** The person who spoke; null where it was nobody on record. */
  readonly speaker: string | null;
  readonly summoned: number;
  readonly attended: number;
  /** The session whose absent were summoned anew; null: it is a first one, with people of its own. */
  readonly makesUpFor: string | null;
  /** It was told by mistake and counts for nothing. */
  readonly isTakenBack: boolean;
}

/** A session as far as it is counted. */
export type CountedSession = Pick<
  StudySession,
  'summoned' | 'attended' | 'makesUpFor' | 'isTakenBack'
> & { readonly id: string };

/** How many came to study one directive in one unit. */
export interface Attendance {
  readonly sessionCount: number;
  /** People, each once: those of the first sessions. */
  readonly summoned: number;
  readonly attended: number;
  /** Summoned, and in no session yet. */
  readonly absent: number;
}

/**
 * Counts people, not seats: a session that makes up for another summons none anew, and who came to it
 * is absent no more.
 */
export function attendanceOf(sessions: readonly CountedSession[]): Attendance {
  const held = sessions.filter(({ isTakenBack }) => !isTakenBack);
  const first = held.filter(({ makesUpFor }) => makesUpFor === null);
  const summoned = sumOf(first.map((session) => session.summoned));
  const attended = sumOf(held.map((session) => session.attended));
  return { sessionCount: held.length, summoned, attended, absent: summoned - attended };
}

/** How many of a first session's people have been in none yet. */
export function absentFrom(
  { id, summoned, attended }: CountedSession,
  sessions: readonly CountedSession[],
): number {
  return summoned - attended - madeUpFor(id, sessions);
}

/** How many came later to make up for a session. */
export function madeUpFor(id: string, sessions: readonly CountedSession[]): number {
  const later = sessions.filter(({ makesUpFor, isTakenBack }) => makesUpFor === id && !isTakenBack);
  return sumOf(later.map(({ attended }) => attended));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
