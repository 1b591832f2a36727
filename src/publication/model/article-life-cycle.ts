import type { LifeCycle } from '#kernel/life-cycle.ts';

export const ARTICLE_STATES = [
  'draft',
  'submitted',
  'approved',
  'published',
  'corrected',
  'withdrawn',
] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

export const ARTICLE_ACTIONS = [
  'write',
  'submit',
  'return',
  'approve',
  'publish',
  'correct',
  'withdraw',
] as const;
export type ArticleAction = (typeof ARTICLE_ACTIONS)[number];

/** An article from its draft to the public page and, where need be, off it again. */
export const ARTICLE_LIFE: LifeCycle<ArticleState, ArticleAction> = {
  name: 'article',
  begins: 'draft',
  steps: [
    { action: 'write', from: ['draft'], to: 'draft', verb: 'write-article' },
    { action: 'submit', from: ['draft'], to: 'submitted', verb: 'write-article' },
    { action: 'return', from: ['submitted', 'approved'], to: 'draft', verb: 'approve-article' },
    { action: 'approve', from: ['submitted'], to: 'approved', verb: 'approve-article' },
    { action: 'publish', from: ['approved'], to: 'published', verb: 'publish-article' },
    {
      action: 'correct',
      from: ['published', 'corrected'],
      to: 'corrected',
      verb: 'approve-article',
    },
    {
      action: 'withdraw',
      from: ['published', 'corrected'],
      to: 'withdrawn',
      verb: 'publish-article',
    },
  ],
};

/** Whether everybody can read it. */
export function isPublic(state: ArticleState): boolean {
  return state === 'published' || state === 'corrected';
}
