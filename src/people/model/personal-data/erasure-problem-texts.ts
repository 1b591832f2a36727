import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { ErasureFacts } from './erasure-problems.ts';

export const ERASURE_PROBLEM_TEXTS: Record<Language, ProblemTexts<ErasureFacts>> = {
  en: {
    'person-still-in-place': ({ count }) =>
      `the person still has ${count === 1 ? 'a post or seat' : `${count} posts or seats`}; end them first`,
    'person-still-has-role': ({ count }) =>
      `the person still has ${count === 1 ? 'a role' : `${count} roles`}; end them first`,
    'person-still-has-account': ({ count }) =>
      `the person still has ${count === 1 ? 'an open account' : `${count} open accounts`}; close them first`,
    'person-erased-already': () => 'the person has been erased already; nothing is left to erase',
  },
  vi: {
    'person-still-in-place': ({ count }) =>
      `người này còn giữ ${count} chức vụ hoặc vị trí; hãy cho thôi giữ trước khi xóa`,
    'person-still-has-role': ({ count }) =>
      `người này còn ${count} vai trò; hãy kết thúc các vai trò trước khi xóa`,
    'person-still-has-account': ({ count }) =>
      `người này còn ${count} tài khoản đang mở; hãy đóng tài khoản trước khi xóa`,
    'person-erased-already': () => 'thông tin của người này đã được xóa; không còn gì để xóa',
  },
};
