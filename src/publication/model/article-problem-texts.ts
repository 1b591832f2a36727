import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { ArticleFacts } from './article-problems.ts';
import { ARTICLE_ACTION_TEXTS, ARTICLE_STATE_TEXTS } from './article-state-texts.ts';

const LACKS = {
  en: {
    title: 'the article has no title; give it one',
    lead: 'the article has no lead; say in a sentence or two what happened',
    'alt-text':
      'a photograph does not say what is to be seen on it; describe it for whoever cannot see it',
  },
  vi: {
    title: 'bài chưa có tiêu đề; hãy đặt tiêu đề',
    lead: 'bài chưa có đoạn mở đầu; hãy nói trong một hai câu điều đã diễn ra',
    'alt-text':
      'có ảnh chưa được mô tả; hãy ghi trong ảnh có gì để người không nhìn thấy ảnh cũng biết',
  },
} as const;

export const ARTICLE_PROBLEM_TEXTS: Record<Language, ProblemTexts<ArticleFacts>> = {
  en: {
    'article-in-other-state': ({ state, action }) =>
      `the article is “${ARTICLE_STATE_TEXTS.en[state]}”; “${ARTICLE_ACTION_TEXTS.en[action]}” cannot be done now`,
    'article-published-already': () =>
      'the article is published already; what is wrong in it is corrected with a date',
    'article-lacks': ({ lack }) => LACKS.en[lack],
    'article-figure-unknown': ({ reference }) =>
      `the text asks for {${reference}}, and nobody has told it; wait for the figure or take it out of the text`,
    'own-article': () => 'you wrote in this article; somebody else must approve or correct it',
    'photograph-unknown': ({ file }) =>
      `the photograph ${file} is not known here, or is somebody else’s; choose one of the unit’s or upload your own`,
    'unknown-writer': ({ person }) =>
      `${person} names nobody who is known here; choose somebody from the list of people`,
  },
  vi: {
    'article-in-other-state': ({ state, action }) =>
      `bài đang ở trạng thái “${ARTICLE_STATE_TEXTS.vi[state]}” nên lúc này không thể ${ARTICLE_ACTION_TEXTS.vi[action]}`,
    'article-published-already': () =>
      'bài này đã đăng rồi; chỗ nào sai thì đính chính, có ghi ngày',
    'article-lacks': ({ lack }) => LACKS.vi[lack],
    'article-figure-unknown': ({ reference }) =>
      `bài dùng số liệu {${reference}} mà chưa ai báo; hãy chờ có số liệu hoặc bỏ chỗ đó khỏi bài`,
    'own-article': () => 'chị/anh đã viết bài này nên phải để người khác duyệt hoặc đính chính',
    'photograph-unknown': ({ file }) =>
      `không có ảnh ${file}, hoặc đó là ảnh của người khác; hãy chọn ảnh của đơn vị hoặc tải ảnh của mình lên`,
    'unknown-writer': ({ person }) =>
      `${person} không phải là ai trong danh sách người; hãy chọn một người trong danh sách`,
  },
};
