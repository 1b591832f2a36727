import { stateAfter } from '#kernel/life-cycle.ts';
import type { DirectiveProblem } from '#directives/model/directive-problems.ts';
import type { Directive } from '#directives/model/register/directive.ts';
import { notBinding } from '#directives/model/register/decide-directive.ts';
import type { NamedProgramme, SentDirective } from './sent-directive.ts';
import { SENT_DIRECTIVE_LIFE_CYCLE, type StudyAction } from './sent-directive-life-cycle.ts';
import { attendanceOf, type CountedSession } from './study-session.ts';

/** What a unit wishes to tell of its way with a directive. */
export interface StudyWish {
  readonly action: StudyAction;
  /** Why some of those summoned are absent to the end; only where they are. */
  readonly reason: string | null;
  readonly today: string;
}

/** What is known of the directive and of the sessions of the unit. */
export interface StudyFacts {
  readonly directive: Pick<Directive, 'standing' | 'issuedOn'>;
  readonly sessions: readonly CountedSession[];
}

export type StudyDecision<Its> =
  | { readonly kind: 'done'; readonly after: Its }
  | { readonly kind: 'refused'; readonly problem: DirectiveProblem };

/** Decides what a step does. What was studied of a directive that is not binding any more stays studied. */
export function decideStudyStep<Its extends SentDirective>(
  before: Its,
  { action, reason, today }: StudyWish,
  { directive, sessions }: StudyFacts,
): StudyDecision<Its> {
  const over = notBinding(directive);
  if (over !== undefined) return refuse(over);
  const state = stateAfter(SENT_DIRECTIVE_LIFE_CYCLE, before.state, action);
  if (state === undefined) {
    return refuse({ code: 'study-step-not-open', facts: { state: before.state } });
  }
  switch (action) {
    case 'acknowledge':
      return { kind: 'done', after: { ...before, state, acknowledgedOn: today } };
    case 'reopen':
      return { kind: 'done', after: { ...before, state, studiedOn: null, absenceReason: null } };
    case 'mark-studied': {
      const problem = unfinished(sessions, reason);
      if (problem !== undefined) return refuse(problem);
      const { absent } = attendanceOf(sessions);
      const absenceReason = absent === 0 ? null : reason;
      return { kind: 'done', after: { ...before, state, studiedOn: today, absenceReason } };
    }
    default:
      return action satisfies never;
  }
}

/** Takes a directive back from a unit that has not acknowledged it. */
export function decideTakingBack<Its extends SentDirective>(before: Its): StudyDecision<Its> {
  const state = stateAfter(SENT_DIRECTIVE_LIFE_CYCLE, before.state, 'take-back');
  if (state === undefined) return refuse({ code: 'directive-acknowledged', facts: {} });
  return { kind: 'done', after: { ...before, state } };
}

/** Sends a directive once more that was taken back. */
export function decideSendingAgain<Its extends SentDirective>(before: Its, today: string): Its {
  const state = stateAfter(SENT_DIRECTIVE_LIFE_CYCLE, before.state, 'send-again');
  return state === undefined ? before : { ...before, state, sentOn: today };
}

function unfinished(
  sessions: readonly CountedSession[],
  reason: string | null,
): DirectiveProblem | undefined {
  const { sessionCount, absent } = attendanceOf(sessions);
  if (sessionCount === 0) return { code: 'study-not-held', facts: {} };
  if (absent === 0 || reason !== null) return undefined;
  return { code: 'study-absent-left', facts: { absent } };
}

/** Names the action programme of a unit that has acknowledged, or takes the name back. */
export function decideProgramme<Its extends SentDirective>(
  before: Its,
  programme: NamedProgramme,
  { standing, issuedOn }: StudyFacts['directive'],
): StudyDecision<Its> {
  const over = notBinding({ standing });
  if (over !== undefined) return refuse(over);
  if (before.state === 'sent') {
    return refuse({ code: 'study-step-not-open', facts: { state: before.state } });
  }
  const day = programme.programmeOn;
  if (day !== null && day < issuedOn) {
    return refuse({ code: 'programme-before-issue', facts: { day, issuedOn } });
  }
  return { kind: 'done', after: { ...before, ...programme } };
}

function refuse(problem: DirectiveProblem) {
  return { kind: 'refused', problem } as const;
}
