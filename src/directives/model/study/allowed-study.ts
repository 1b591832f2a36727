import { isBinding, type Directive } from '#directives/model/register/directive.ts';
import { actionsIn } from '#kernel/life-cycle.ts';
import type { HeldDirective } from './sent-directive.ts';
import { SENT_DIRECTIVE_LIFE_CYCLE, STUDY_ACTIONS } from './sent-directive-life-cycle.ts';

/** What can be done with a directive in a unit: its steps, and what goes with them. */
export const STUDY_DEEDS = [
  ...STUDY_ACTIONS,
  ...(['hold-session', 'name-programme', 'take-back'] as const),
] as const;
export type StudyDeed = (typeof STUDY_DEEDS)[number];

/**
 * What somebody may do now with a directive in a unit, by the verbs held. With one that is not in force any
 * more nothing is done, but that a mistake is taken back.
 */
export function allowedStudy(
  { standing }: Pick<Directive, 'standing'>,
  { state }: Pick<HeldDirective, 'state'>,
  verbs: readonly string[],
): readonly StudyDeed[] {
  const steps = actionsIn(SENT_DIRECTIVE_LIFE_CYCLE, state, verbs);
  const open = steps.filter((step) => step !== 'send-again');
  if (!isBinding(standing)) return open.filter((step) => step === 'take-back');
  if (!verbs.includes('answer-directive')) return open;
  const sessions = state === 'acknowledged' ? (['hold-session'] as const) : [];
  const programme = state === 'sent' ? [] : (['name-programme'] as const);
  return [...open, ...sessions, ...programme];
}
