import type { LifeCycle } from '#kernel/life-cycle.ts';
import { TASK_LIFE_CYCLE } from '#plans/model/tasks/task-life-cycle.ts';

/** The life cycles of what is kept here; docs/states draws them. */
export const PLAN_LIFE_CYCLES: readonly LifeCycle[] = [TASK_LIFE_CYCLE];
