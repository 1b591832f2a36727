import type { Language, ProblemTexts } from '#kernel/problem.ts';
import { formatCount } from '#platform/model/language/number-text.ts';
import type { DocumentFacts } from './document-problems.ts';

export const DOCUMENT_PROBLEM_TEXTS: Record<Language, ProblemTexts<DocumentFacts>> = {
  en: {
    'document-too-large': ({ letters, limit }) =>
      `the document has ${formatCount(letters, 'en')} letters, more than the ${formatCount(limit, 'en')} one file may have; leave out annexes or write it in parts`,
    'document-too-slow': ({ seconds }) =>
      `the file was not ready after ${seconds} seconds; try again when there is less to do, or leave out annexes`,
    'document-writers-busy': () =>
      'many documents are being written just now; ask for this one again in a minute',
  },
  vi: {
    'document-too-large': ({ letters, limit }) =>
      `văn bản có ${formatCount(letters, 'vi')} ký tự, vượt quá ${formatCount(limit, 'vi')} ký tự cho một tệp; hãy bớt phụ lục hoặc tách thành nhiều văn bản`,
    'document-too-slow': ({ seconds }) =>
      `sau ${seconds} giây vẫn chưa tạo xong tệp; hãy thử lại khi máy chủ rảnh hơn hoặc bớt phụ lục`,
    'document-writers-busy': () =>
      'đang có nhiều văn bản chờ tạo tệp; một phút nữa hãy yêu cầu lại',
  },
};
