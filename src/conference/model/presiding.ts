import type { Conference } from './conference.ts';
import type { ConferenceProblem } from './conference-problems.ts';
import type { Delegate, DelegateState } from '#conference/model/delegates/delegate.ts';

/** Somebody by the post, or the body, by which. */
export interface Chairing {
  readonly person: string;
  readonly by: string | null;
}

/** Who is in the chair: whoever was called to it, or in whose place somebody was when it was opened. */
export function presidingOver({
  chairPerson,
  chairPost,
  actingChair,
  actingChairPost,
}: Pick<Conference, 'chairPerson' | 'chairPost' | 'actingChair' | 'actingChairPost'>): Chairing {
  return actingChair === null
    ? { person: chairPerson, by: chairPost }
    : { person: actingChair, by: actingChairPost };
}

interface Listed {
  readonly person: string;
  readonly state: DelegateState;
}

/**
 * Whether the list of delegates says that whoever is to chair is not there. Of a chair who does not stand in the
 * list it says nothing.
 */
export function isChairAway(chair: string, delegates: readonly Listed[]): boolean {
  return delegates.some(({ person, state }) => person === chair && state !== 'present');
}

/** Whether somebody can take the place of the chair: a delegate who is there, not a guest. */
export function mayPreside({ state, isGuest }: Pick<Delegate, 'state' | 'isGuest'>): boolean {
  return state === 'present' && !isGuest;
}

type Opened =
  | ({ readonly kind: 'done' } & Pick<Conference, 'actingChair' | 'actingChairPost'>)
  | { readonly kind: 'refused'; readonly problem: ConferenceProblem };

interface Opening {
  readonly chairPerson: string;
  readonly delegates: readonly (Pick<Delegate, 'person' | 'post' | 'body' | 'state' | 'isGuest'> & {
    readonly id: string;
  })[];
  /** The delegate who is to take the place of the chair; null: nobody. */
  readonly acting: string | null;
}

/**
 * Who takes the place of the chair when a conference is opened. Where the chair is not there somebody must, so
 * that minutes name who really was in the chair; where the chair has come meanwhile, nobody does.
 */
export function actingAtOpening({ chairPerson, delegates, acting }: Opening): Opened {
  const nobody = { kind: 'done', actingChair: null, actingChairPost: null } as const;
  const isThere = delegates.some((each) => each.person === chairPerson && mayPreside(each));
  if (isThere) return nobody;
  if (acting === null) {
    if (!isChairAway(chairPerson, delegates)) return nobody;
    return { kind: 'refused', problem: { code: 'chair-not-there', facts: {} } };
  }
  const found = delegates.find(({ id }) => id === acting);
  if (found === undefined || !mayPreside(found)) {
    return { kind: 'refused', problem: { code: 'acting-chair-not-there', facts: {} } };
  }
  const { person, post, body } = found;
  return { kind: 'done', actingChair: person, actingChairPost: post ?? body };
}
