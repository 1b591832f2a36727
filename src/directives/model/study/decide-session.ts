import { notBinding } from '#directives/model/register/decide-directive.ts';
import type { StudyFacts } from './decide-study.ts';
import type { DirectiveProblem } from '#directives/model/directive-problems.ts';
import type { SentDirective } from './sent-directive.ts';
import { absentFrom, madeUpFor, type CountedSession, type StudySession } from './study-session.ts';

/** A session as somebody wishes it told. */
export type SessionWish = Pick<StudySession, 'heldOn' | 'summoned' | 'attended' | 'makesUpFor'>;

export interface SessionFacts extends StudyFacts {
  readonly state: SentDirective['state'];
  readonly today: string;
}

/** Why a session cannot be held so. `sessions` are the others of the unit and the directive. */
export function sessionProblem(
  wish: SessionWish,
  facts: SessionFacts,
): DirectiveProblem | undefined {
  const { heldOn: day, summoned, attended } = wish;
  const { issuedOn } = facts.directive;
  const closed = sessionsClosed(facts);
  if (closed !== undefined) return closed;
  if (day < issuedOn || day > facts.today) {
    return { code: 'study-day-outside', facts: { day, issuedOn, today: facts.today } };
  }
  if (attended > summoned) {
    return { code: 'study-attended-above-summoned', facts: { attended, summoned } };
  }
  return wish.makesUpFor === null ? undefined : makeUpProblem(wish, facts.sessions);
}

/** Why a session cannot be corrected so: who made up for it cannot be more than were absent. */
export function correctionProblem(
  id: string,
  wish: SessionWish,
  facts: SessionFacts,
): DirectiveProblem | undefined {
  const others = facts.sessions.filter((each) => each.id !== id);
  const problem = sessionProblem(wish, { ...facts, sessions: others });
  if (problem !== undefined) return problem;
  const madeUp = madeUpFor(id, others);
  if (wish.summoned - wish.attended >= madeUp) return undefined;
  return { code: 'study-made-up-for', facts: { madeUp } };
}

/** Why a session that was told by mistake cannot be taken back. */
export function takingBackProblem(id: string, facts: SessionFacts): DirectiveProblem | undefined {
  const closed = sessionsClosed(facts);
  if (closed !== undefined) return closed;
  const madeUp = madeUpFor(id, facts.sessions);
  return madeUp === 0 ? undefined : { code: 'study-made-up-for', facts: { madeUp } };
}

/** Sessions are told between acknowledging and having studied: else what was told last would not hold. */
function sessionsClosed({ directive, state }: SessionFacts): DirectiveProblem | undefined {
  const over = notBinding(directive);
  if (over !== undefined || state === 'acknowledged') return over;
  return { code: 'study-step-not-open', facts: { state } };
}

function makeUpProblem(
  { summoned, makesUpFor }: SessionWish,
  sessions: readonly CountedSession[],
): DirectiveProblem | undefined {
  const missed = sessions.find(({ id, isTakenBack }) => id === makesUpFor && !isTakenBack);
  const absent =
    missed === undefined || missed.makesUpFor !== null ? 0 : absentFrom(missed, sessions);
  if (absent <= 0) return { code: 'study-nobody-missed', facts: {} };
  if (summoned === absent) return undefined;
  return { code: 'study-summons-the-absent', facts: { summoned, absent } };
}
