import type { Language } from '#kernel/problem.ts';

interface NewsTexts {
  readonly news: string;
  readonly newsOf: (organisation: string) => string;
  readonly toContent: string;
  readonly feed: string;
  readonly none: string;
  readonly older: string;
  readonly newest: string;
  readonly published: string;
  readonly changed: string;
  readonly corrections: string;
  readonly photograph: string;
  readonly withdrawn: string;
  readonly withdrawnOn: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly allNews: string;
}

/** The words around the articles on the public pages. */
export const NEWS_TEXTS: Readonly<Record<Language, NewsTexts>> = {
  vi: {
    news: 'Tin',
    newsOf: (organisation) => `Tin của ${organisation}`,
    toContent: 'Đến nội dung',
    feed: 'Theo dõi tin (Atom)',
    none: 'Chưa có tin nào được đăng.',
    older: 'Tin cũ hơn',
    newest: 'Tin mới nhất',
    published: 'Đăng ngày',
    changed: 'sửa lần cuối ngày',
    corrections: 'Đính chính',
    photograph: 'Ảnh',
    withdrawn: 'Bài này đã được gỡ',
    withdrawnOn: 'Gỡ ngày',
    notFound: 'Không có tin này',
    notFoundText: 'Có thể đường dẫn bị gõ sai hoặc chép thiếu.',
    allNews: 'Xem tất cả tin',
  },
  en: {
    news: 'News',
    newsOf: (organisation) => `News of ${organisation}`,
    toContent: 'To the content',
    feed: 'Follow the news (Atom)',
    none: 'No news has been published yet.',
    older: 'Older news',
    newest: 'Newest news',
    published: 'Published on',
    changed: 'last changed on',
    corrections: 'Corrections',
    photograph: 'Photograph',
    withdrawn: 'This article has been withdrawn',
    withdrawnOn: 'Withdrawn on',
    notFound: 'There is no such news',
    notFoundText: 'The link may have been mistyped or cut short.',
    allNews: 'See all news',
  },
};
