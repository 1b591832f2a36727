import type { LifeCycle } from '#kernel/life-cycle.ts';
import { DIFFICULTY_LIFE_CYCLE } from './difficulty-life-cycle.ts';
import { REPORT_LIFE_CYCLE } from './report-life-cycle.ts';

/** The life cycles of what is kept here; docs/states draws them. */
export const REPORT_LIFE_CYCLES: readonly LifeCycle[] = [REPORT_LIFE_CYCLE, DIFFICULTY_LIFE_CYCLE];
