import type { LifeCycle } from '#kernel/life-cycle.ts';
import { DIRECTIVE_LIFE_CYCLE } from '#directives/model/register/directive-life-cycle.ts';
import { SENT_DIRECTIVE_LIFE_CYCLE } from '#directives/model/study/sent-directive-life-cycle.ts';

/** The life cycles of what is kept here; docs/states draws them. */
export const DIRECTIVE_LIFE_CYCLES: readonly LifeCycle[] = [
  DIRECTIVE_LIFE_CYCLE,
  SENT_DIRECTIVE_LIFE_CYCLE,
];
