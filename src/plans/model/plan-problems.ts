import type { TaskAction, TaskState } from '#plans/model/tasks/task-life-cycle.ts';

/** Why something is refused here, and what each sentence needs. */
export interface PlanFacts {
  /** A target as it was written, and the code of the unit it is for; so in the next three. */
  'target-not-a-number': { text: string; unit: string };
  'target-below-zero': { text: string; unit: string };
  'target-too-fine': { text: string; unit: string; decimals: number };
  'target-past-the-bound': { text: string; unit: string };
  'target-named-twice': { unit: string };
  /** `current`: the target that stands, empty where there is none. */
  'target-changed': { unit: string; current: string };
  'not-plannable': { code: string };
  'not-a-plan-year': { text: string };
  /** `heir`: the code of the unit where its part lies now, empty where nobody took over. */
  'plan-unit-not-there': { unit: string; day: string; heir: string };
  'plan-rule-holds-no-day': { name: string };
  'plan-rule-with-weights': Record<string, never>;
  'plan-rule-without-weights': Record<string, never>;
  'plan-rule-weighs-twice': { code: string };
  'plan-rule-overlaps': { name: string };
  'bound-not-a-percent': { text: string };
  'bound-changed': { current: string };
  'task-step-not-open': { state: TaskState; action: TaskAction };
  'task-without-reason': { action: TaskAction };
  /** `basis`: the decision behind the rule of approval, empty where there is none. */
  'task-own-confirmation': { basis: string };
  'task-lead-supports': { unit: string };
  'task-lead-twice': { unit: string };
}
