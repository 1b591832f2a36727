import { isBinding } from '#directives/model/register/directive.ts';
import type { DirectiveStanding } from '#directives/model/register/directive-life-cycle.ts';
import {
  STUDY_STATES,
  type StudyState,
} from '#directives/model/study/sent-directive-life-cycle.ts';

/** A directive as it was sent, and where what was sent lies now. */
export interface PlacedStudy {
  readonly directive: string;
  /** The living unit that has to study it: the one it was sent to, or its heir. */
  readonly place: string;
  readonly state: StudyState;
}

/** One directive in some units; units are counted once each, whatever came to lie in them. */
export interface StudyCounts {
  readonly sent: number;
  /** With those who have studied it since. */
  readonly acknowledged: number;
  readonly studied: number;
}

/** How far units have come with directives. */
export interface DirectiveCoverage {
  readonly byDirective: ReadonlyMap<string, StudyCounts>;
  /** Directives that bind and were sent to some of the units. */
  readonly total: number;
  /** Those of them that at least one of the units has studied. */
  readonly studied: number;
  /** Units to which at least one of them was sent. */
  readonly units: number;
  /** Units that have studied every one that was sent to them. */
  readonly unitsStudiedAll: number;
  /** Directives withdrawn or replaced after some unit had studied them: in none of the numbers above. */
  readonly overAfterStudy: number;
}

/**
 * Counts what "6 of 6 resolutions studied in 118 of 122 units" says: 122 units were sent at least one,
 * 118 of them have studied all that they were sent, and each of the 6 has been studied by somebody.
 * Every number is counted from the units themselves: that of a branch is no sum of those within it.
 */
export function directiveCoverage(
  standings: ReadonlyMap<string, DirectiveStanding>,
  sent: readonly PlacedStudy[],
): DirectiveCoverage {
  const states = statesByPlace(sent);
  const binding = [...states].filter(([directive]) => binds(standings, directive));
  const over = [...states].filter(([directive]) => !binds(standings, directive));
  const studiedSomewhere = new Set(
    sent.filter(({ state }) => state === 'studied').map(({ directive }) => directive),
  );
  const lowest = new Map<string, StudyState>();
  for (const [, byPlace] of binding) {
    for (const [place, state] of byPlace) lowest.set(place, lowerOf(lowest.get(place), state));
  }
  return {
    byDirective: new Map([...states].map(([each, byPlace]) => [each, countsOf(byPlace)])),
    total: binding.length,
    studied: binding.filter(([, byPlace]) => countsOf(byPlace).studied > 0).length,
    units: lowest.size,
    unitsStudiedAll: [...lowest.values()].filter((state) => state === 'studied').length,
    overAfterStudy: over.filter(([directive]) => studiedSomewhere.has(directive)).length,
  };
}

/**
 * How far each living unit has come with each directive. What was sent to a unit that ended lies with its heir,
 * and the heir has come only as far as the least of its parts: people who came without having studied
 * have still to study, and what any part was sent is owed by no less than before.
 */
export function statesByPlace(
  sent: readonly PlacedStudy[],
): ReadonlyMap<string, ReadonlyMap<string, StudyState>> {
  const states = new Map<string, Map<string, StudyState>>();
  for (const { directive, place, state } of sent) {
    const byPlace = states.get(directive) ?? new Map<string, StudyState>();
    states.set(directive, byPlace);
    byPlace.set(place, lowerOf(byPlace.get(place), state));
  }
  return states;
}

function binds(standings: ReadonlyMap<string, DirectiveStanding>, directive: string): boolean {
  const standing = standings.get(directive);
  return standing !== undefined && isBinding(standing);
}

function lowerOf(one: StudyState | undefined, other: StudyState): StudyState {
  if (one === undefined) return other;
  return STUDY_STATES.indexOf(one) < STUDY_STATES.indexOf(other) ? one : other;
}

function countsOf(byPlace: ReadonlyMap<string, StudyState>): StudyCounts {
  const states = [...byPlace.values()];
  return {
    sent: states.length,
    acknowledged: states.filter((state) => state !== 'sent').length,
    studied: states.filter((state) => state === 'studied').length,
  };
}
