import type { Texts } from '#platform/web/language/language-choice.tsx';

interface ArticleTexts {
  readonly title: string;
  readonly all: string;
  readonly publicPages: string;
  readonly none: string;
  readonly noneText: string;
  readonly draft: string;
  readonly draftHint: string;
  readonly makeDraft: string;
  readonly unit: string;
  readonly unitNeeded: string;
  readonly period: string;
  readonly noPeriod: string;
  readonly language: string;
  readonly languages: Readonly<Record<'vi' | 'en', string>>;
  readonly untitled: string;
  readonly allArticles: string;
  readonly missing: string;
  readonly missingText: string;
  readonly onPublicPage: string;
  readonly publishedOn: (day: string) => string;
  readonly open: string;
  readonly steps: Readonly<Record<'submit' | 'approve' | 'publish' | 'return', string>>;
  readonly correct: string;
  readonly withdraw: string;
  readonly withdrawal: string;
  readonly notice: string;
  readonly noticeHint: string;
  readonly withdrawn: string;
  readonly saveFirst: string;
  readonly waiting: string;
  readonly publishHint: string;
  readonly correctedByOther: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly changedSince: string;
  readonly change: (of: { reference: string; published: string; now: string }) => string;
  readonly offerCorrection: string;
}

/** The list of articles, and one with its steps. */
export const ARTICLE_TEXTS: Texts<ArticleTexts> = {
  vi: {
    title: 'Tin bài',
    all: 'Các tin bài',
    publicPages: 'Mở trang tin công khai',
    none: 'Chưa có tin bài nào',
    noneText: 'Tin bài được lập từ hồ sơ của một kỳ: hội nghị, số liệu, ảnh hoạt động.',
    draft: 'Lập bản thảo từ hồ sơ',
    draftHint:
      'Tiêu đề, đoạn mở đầu, số liệu và ảnh được lấy từ hồ sơ của đơn vị trong kỳ; sau đó sửa lại được.',
    makeDraft: 'Lập bản thảo',
    unit: 'Đơn vị',
    unitNeeded: 'Hãy chọn đơn vị.',
    period: 'Kỳ',
    noPeriod: 'Chưa mở kỳ báo cáo nào, nên chưa có gì để viết tin.',
    language: 'Viết bằng',
    languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    untitled: 'Bài chưa có tiêu đề',
    allArticles: 'Tất cả tin bài',
    missing: 'Không có tin bài này',
    missingText: 'Có thể đường dẫn bị gõ sai, hoặc chị/anh không xem được tin bài của đơn vị này.',
    onPublicPage: 'Xem trên trang tin',
    publishedOn: (day) => `đăng ngày ${day}`,
    open: 'Việc có thể làm',
    steps: { submit: 'Trình duyệt', approve: 'Duyệt', publish: 'Đăng bài', return: 'Trả lại' },
    correct: 'Đính chính',
    withdraw: 'Gỡ bài',
    withdrawal: 'Gỡ bài khỏi trang tin',
    notice: 'Lý do gỡ',
    noticeHint: 'Người mở địa chỉ của bài sẽ đọc câu này. Nói về bài, không nói về cá nhân.',
    withdrawn: 'Bài đã gỡ khỏi trang tin',
    saveFirst: 'Hãy lưu bản thảo trước.',
    waiting: 'Bài đang chờ người duyệt. Người đã viết bài thì không tự duyệt.',
    publishHint: 'Đăng bài thì ai cũng đọc được, và số liệu trong bài giữ nguyên như lúc đăng.',
    correctedByOther:
      'Bài đã đăng do người duyệt không tham gia viết bài đính chính; thấy chỗ sai thì báo người đó.',
    preview: 'Xem trước',
    previewHint: 'Số liệu lấy từ hồ sơ lúc này; bấm vào để xem gồm những gì.',
    changedSince: 'Từ khi đăng, số liệu đã thay đổi',
    change: ({ reference, published, now }) => `${reference}: bài ghi ${published}, nay là ${now}.`,
    offerCorrection: 'Bài đã đăng giữ nguyên. Nếu cần, hãy đính chính; trang tin sẽ ghi ngày.',
  },
  en: {
    title: 'News',
    all: 'Articles',
    publicPages: 'Open the public news page',
    none: 'There are no articles yet',
    noneText:
      'An article is drafted from the record of a period: conference, figures, photographs.',
    draft: 'Draft from the record',
    draftHint:
      'Title, lead, figures and photographs come from the record of the unit in the period; all can be changed then.',
    makeDraft: 'Make the draft',
    unit: 'Unit',
    unitNeeded: 'Choose a unit.',
    period: 'Period',
    noPeriod: 'No reporting period is open yet, so there is nothing to write about.',
    language: 'Written in',
    languages: { vi: 'Vietnamese', en: 'English' },
    untitled: 'Article without a title',
    allArticles: 'All articles',
    missing: 'There is no such article',
    missingText: 'The link may have been mistyped, or articles of this unit are not yours to see.',
    onPublicPage: 'See it on the news page',
    publishedOn: (day) => `published on ${day}`,
    open: 'What can be done',
    steps: { submit: 'Submit', approve: 'Approve', publish: 'Publish', return: 'Return' },
    correct: 'Correct',
    withdraw: 'Withdraw',
    withdrawal: 'Take it off the news page',
    notice: 'Why it is withdrawn',
    noticeHint: 'Whoever opens its address will read this. About the article, not about persons.',
    withdrawn: 'The article is off the news page',
    saveFirst: 'Save the draft first.',
    waiting: 'The article waits for approval. Whoever wrote in it does not approve it.',
    publishHint: 'Once published everybody can read it, and its figures stay as they are then.',
    correctedByOther:
      'A published article is corrected by an approver who did not write in it; tell one of them what is wrong.',
    preview: 'Preview',
    previewHint: 'Figures are those of the record now; each leads to what it is made of.',
    changedSince: 'Figures have changed since it was published',
    change: ({ reference, published, now }) =>
      `${reference}: the article says ${published}, now it is ${now}.`,
    offerCorrection:
      'The published article stays as it is. Correct it where need be; the page will show the day.',
  },
};
