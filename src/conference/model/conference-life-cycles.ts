import type { LifeCycle } from '#kernel/life-cycle.ts';

/** The life cycles of what is kept here; docs/states draws them. */
export const CONFERENCE_LIFE_CYCLES: readonly LifeCycle[] = [];
