import type { LifeCycle } from '#kernel/life-cycle.ts';
import { ARTICLE_LIFE } from './article-life-cycle.ts';

/** The life cycles of what is kept here; docs/states draws them. */
export const ARTICLE_LIFE_CYCLES: readonly LifeCycle[] = [ARTICLE_LIFE];
