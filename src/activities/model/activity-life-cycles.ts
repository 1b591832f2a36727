import type { LifeCycle } from '#kernel/life-cycle.ts';
import { OUTREACH_LIFE_CYCLE } from '#activities/model/outreach/outreach-life-cycle.ts';

/** The life cycles of what is kept here; docs/states draws them. */
export const ACTIVITY_LIFE_CYCLES: readonly LifeCycle[] = [OUTREACH_LIFE_CYCLE];
