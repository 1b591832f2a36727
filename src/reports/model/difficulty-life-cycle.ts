import type { LifeCycle } from '#kernel/life-cycle.ts';

export const DIFFICULTY_STATES = ['raised', 'taken-up', 'answered', 'closed'] as const;
export type DifficultyState = (typeof DIFFICULTY_STATES)[number];

export const DIFFICULTY_ACTIONS = ['take-up', 'answer', 'close', 'raise-again'] as const;
export type DifficultyAction = (typeof DIFFICULTY_ACTIONS)[number];

/**
 * A difficulty that a unit raises and another answers. Whoever raised it says whether the answer ends it.
 */
export const DIFFICULTY_LIFE_CYCLE: LifeCycle<DifficultyState, DifficultyAction> = {
  name: 'difficulty',
  begins: 'raised',
  steps: [
    { action: 'take-up', from: ['raised'], to: 'taken-up', verb: 'answer-difficulty' },
    { action: 'answer', from: ['raised', 'taken-up'], to: 'answered', verb: 'answer-difficulty' },
    { action: 'close', from: ['answered'], to: 'closed', verb: 'raise-difficulty' },
    { action: 'raise-again', from: ['answered'], to: 'raised', verb: 'raise-difficulty' },
  ],
};

/** Whether somebody still has to do something about it. */
export function isOpenDifficulty(state: DifficultyState): boolean {
  return state === 'raised' || state === 'taken-up';
}
