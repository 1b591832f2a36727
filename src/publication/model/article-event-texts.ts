import type { EventTexts } from '#people/model/audit-log/event-text.ts';

/** What is recorded about articles. */
export const ARTICLE_KINDS = [
  'article-drafted',
  'article-written',
  'article-submitted',
  'article-returned',
  'article-approved',
  'article-published',
  'article-corrected',
  'article-withdrawn',
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const ARTICLE_EVENT_TEXTS: EventTexts<ArticleKind> = {
  vi: {
    'article-drafted': {
      label: 'Lập bản thảo tin bài',
      sentence: ({ name, text }) => `Lập bản thảo tin bài kỳ ${text('period')} của ${name('unit')}`,
    },
    'article-written': {
      label: 'Sửa bản thảo tin bài',
      sentence: ({ name, text }) => `Sửa bản thảo tin bài kỳ ${text('period')} của ${name('unit')}`,
    },
    'article-submitted': {
      label: 'Trình duyệt tin bài',
      sentence: ({ name, text }) => `Trình duyệt tin bài kỳ ${text('period')} của ${name('unit')}`,
    },
    'article-returned': {
      label: 'Trả lại tin bài',
      sentence: ({ name, text }) => `Trả lại tin bài kỳ ${text('period')} của ${name('unit')}`,
    },
    'article-approved': {
      label: 'Duyệt tin bài',
      sentence: ({ name, text }) => `Duyệt tin bài kỳ ${text('period')} của ${name('unit')}`,
    },
    'article-published': {
      label: 'Đăng tin bài',
      sentence: ({ name, text }) =>
        `Đăng tin bài kỳ ${text('period')} của ${name('unit')} tại /news/${text('after.slug')}`,
    },
    'article-corrected': {
      label: 'Đính chính tin bài',
      sentence: ({ name, text }) =>
        `Đính chính tin bài /news/${text('after.slug')} của ${name('unit')}`,
    },
    'article-withdrawn': {
      label: 'Gỡ tin bài',
      sentence: ({ name, text }) => `Gỡ tin bài /news/${text('after.slug')} của ${name('unit')}`,
    },
  },
  en: {
    'article-drafted': {
      label: 'Article drafted',
      sentence: ({ name, text }) => `Drafted an article of ${name('unit')} on ${text('period')}`,
    },
    'article-written': {
      label: 'Draft of an article changed',
      sentence: ({ name, text }) =>
        `Changed the draft of an article of ${name('unit')} on ${text('period')}`,
    },
    'article-submitted': {
      label: 'Article submitted',
      sentence: ({ name, text }) => `Submitted an article of ${name('unit')} on ${text('period')}`,
    },
    'article-returned': {
      label: 'Article returned',
      sentence: ({ name, text }) => `Returned an article of ${name('unit')} on ${text('period')}`,
    },
    'article-approved': {
      label: 'Article approved',
      sentence: ({ name, text }) => `Approved an article of ${name('unit')} on ${text('period')}`,
    },
    'article-published': {
      label: 'Article published',
      sentence: ({ name, text }) =>
        `Published an article of ${name('unit')} on ${text('period')} at /news/${text('after.slug')}`,
    },
    'article-corrected': {
      label: 'Article corrected',
      sentence: ({ name, text }) =>
        `Corrected the article /news/${text('after.slug')} of ${name('unit')}`,
    },
    'article-withdrawn': {
      label: 'Article withdrawn',
      sentence: ({ name, text }) =>
        `Withdrew the article /news/${text('after.slug')} of ${name('unit')}`,
    },
  },
};
