import { PLAN_LIFE_CYCLES } from '#plans/model/plan-life-cycles.ts';
import { DIRECTIVE_LIFE_CYCLES } from '#directives/model/directive-life-cycles.ts';
import { ACTIVITY_LIFE_CYCLES } from '#activities/model/activity-life-cycles.ts';
import { REPORT_LIFE_CYCLES } from '#reports/model/report-life-cycles.ts';
import { CONFERENCE_LIFE_CYCLES } from '#conference/model/conference-life-cycles.ts';
import { ARTICLE_LIFE_CYCLES } from '#publication/model/article-life-cycles.ts';
import type { LifeCycle } from '#kernel/life-cycle.ts';

/** Every life cycle there is; docs/states is drawn from it. */
export const ALL_LIFE_CYCLES: readonly LifeCycle[] = [
  ...PLAN_LIFE_CYCLES,
  ...DIRECTIVE_LIFE_CYCLES,
  ...ACTIVITY_LIFE_CYCLES,
  ...REPORT_LIFE_CYCLES,
  ...CONFERENCE_LIFE_CYCLES,
  ...ARTICLE_LIFE_CYCLES,
];
