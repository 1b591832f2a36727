import type { Language } from '#kernel/problem.ts';
import type { ArticleAction, ArticleState } from './article-life-cycle.ts';

/** How the states of an article are called. */
export const ARTICLE_STATE_TEXTS: Readonly<
  Record<Language, Readonly<Record<ArticleState, string>>>
> = {
  vi: {
    draft: 'bản thảo',
    submitted: 'chờ duyệt',
    approved: 'đã duyệt',
    published: 'đã đăng',
    corrected: 'đã đính chính',
    withdrawn: 'đã gỡ',
  },
  en: {
    draft: 'draft',
    submitted: 'waiting for approval',
    approved: 'approved',
    published: 'published',
    corrected: 'corrected',
    withdrawn: 'withdrawn',
  },
};

/** What can be done with an article, as a button says it. */
export const ARTICLE_ACTION_TEXTS: Readonly<
  Record<Language, Readonly<Record<ArticleAction, string>>>
> = {
  vi: {
    write: 'lưu bản thảo',
    submit: 'trình duyệt',
    return: 'trả lại',
    approve: 'duyệt',
    publish: 'đăng',
    correct: 'đính chính',
    withdraw: 'gỡ bài',
  },
  en: {
    write: 'save the draft',
    submit: 'submit',
    return: 'return',
    approve: 'approve',
    publish: 'publish',
    correct: 'correct',
    withdraw: 'withdraw',
  },
};
