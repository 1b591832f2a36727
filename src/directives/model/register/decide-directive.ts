import { stateAfter } from '#kernel/life-cycle.ts';
import type { Directive } from './directive.ts';
import { isBinding } from './directive.ts';
import { DIRECTIVE_LIFE_CYCLE, type StandingAction } from './directive-life-cycle.ts';
import type { DirectiveProblem } from '#directives/model/directive-problems.ts';

/** What is wrong with the days of a directive. Days written as `2026-06-30` compare as texts. */
export function directiveProblem(
  { issuedOn, studyBy }: Pick<Directive, 'issuedOn' | 'studyBy'>,
  today: string,
): DirectiveProblem | undefined {
  if (issuedOn > today) return { code: 'directive-issued-later', facts: { day: issuedOn } };
  if (studyBy === null || studyBy >= issuedOn) return undefined;
  return { code: 'directive-study-before-issue', facts: { day: studyBy, issuedOn } };
}

/**
 * Why the day of issue cannot be corrected so: what was done with a directive was done after it was issued.
 * @param firstDeed the day of what was done first; `undefined`: nothing.
 */
export function issueDayProblem(
  { before, after }: Readonly<Record<'before' | 'after', Pick<Directive, 'issuedOn'>>>,
  firstDeed: string | undefined,
): DirectiveProblem | undefined {
  const { issuedOn } = after;
  if (issuedOn === before.issuedOn || firstDeed === undefined || issuedOn <= firstDeed) {
    return undefined;
  }
  return { code: 'directive-issued-after-deeds', facts: { day: firstDeed, issuedOn } };
}

/** What becomes of the standing of a directive, and since when and by which document. */
export type StandingWish =
  | {
      readonly action: Exclude<StandingAction, 'restore'>;
      readonly on: string;
      readonly by: string;
    }
  | { readonly action: 'restore' };

type Stood<Its> =
  | { readonly kind: 'done'; readonly after: Its }
  | { readonly kind: 'refused'; readonly problem: DirectiveProblem };

/** What was studied before stays as it is: only what is still to be done ends with the standing. */
export function decideStanding<Its extends Directive>(
  before: Its,
  wish: StandingWish,
  today: string,
): Stood<Its> {
  const standing = stateAfter(DIRECTIVE_LIFE_CYCLE, before.standing, wish.action);
  if (standing === undefined) {
    return refuse({ code: 'directive-standing-not-open', facts: { standing: before.standing } });
  }
  if (wish.action === 'restore') {
    return { kind: 'done', after: { ...before, standing, standingOn: null, standingBy: null } };
  }
  const { issuedOn } = before;
  if (wish.on < issuedOn) {
    return refuse({ code: 'directive-standing-before-issue', facts: { day: wish.on, issuedOn } });
  }
  if (wish.on > today) {
    return refuse({ code: 'directive-standing-not-yet', facts: { day: wish.on } });
  }
  const after = { ...before, standing, standingOn: wish.on, standingBy: wish.by };
  return { kind: 'done', after };
}

/** Why nothing more is done with a directive. */
export function notBinding({
  standing,
}: Pick<Directive, 'standing'>): DirectiveProblem | undefined {
  return isBinding(standing) ? undefined : { code: 'directive-not-binding', facts: { standing } };
}

function refuse(problem: DirectiveProblem) {
  return { kind: 'refused', problem } as const;
}
