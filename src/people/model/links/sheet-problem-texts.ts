import type { Language, ProblemTexts } from '#kernel/problem.ts';
import { FILE_PROBLEM_TEXTS } from '#platform/model/file-problem-texts.ts';
import type { SheetFacts } from './sheet-problems.ts';
import { LINK_PROBLEM_TEXTS } from './link-problem-texts.ts';
import { REACH_NAMES, WHOLE_NAMES } from './sheet-words.ts';

export const SHEET_PROBLEM_TEXTS: Record<Language, ProblemTexts<SheetFacts>> = {
  en: {
    ...sharedTexts('en'),
    'not-a-sheet': () =>
      'this file cannot be opened; save the sheet again as an Excel workbook (.xlsx) without a password, or as “CSV UTF-8”',
    'sheet-too-large': ({ megabytes }) =>
      `unpacked, the file is larger than ${megabytes} MB; leave only the list of people in it`,
    'sheet-too-long': ({ limit }) =>
      `there are more than ${limit} people in the sheet; part it into several`,
    'sheet-without-people': () => 'the sheet names nobody; write one person in each row',
    'sheet-formula': () => 'a formula stands here; put the value itself in its place',
    'unknown-column': ({ column }) =>
      `the column “${column}” is not known; name it as in the template, or take it out`,
    'row-twice': ({ earlier }) => `this row says the same as row ${earlier}; leave one of them`,
    'cell-too-long': ({ limit }) => `this is longer than ${limit} characters; shorten it`,
    'cell-with-hidden-character': () =>
      'a character stands here that nobody sees, or one that turns the writing round; type it anew',
    'unreadable-language': ({ text }) =>
      `“${text}” is no language of the program; write vi or en, or leave it empty`,
    'unreadable-role': ({ text }) => `“${text}” is no role; write one as in the template`,
    'unreadable-reach': ({ text }) =>
      `“${text}” says nothing known; write “${REACH_NAMES.en.alone}” or “${REACH_NAMES.en.below}”`,
    'unreadable-day': ({ text }) => `“${text}” is no day; write one as 30/6/2026`,
    'unit-not-named': () =>
      `it is not said for which unit the role is; write the code of the unit, or “${WHOLE_NAMES.en}”`,
    'no-unit-with-code': ({ code }) =>
      `no unit has the code “${code}” on the day on which the role begins; look it up in the tree`,
    'role-not-named': () => 'unit, reach or days are there without a role; write the role',
    'days-reversed': () => 'the last day comes before the first; correct one of them',
    'day-over': () => 'this day is over; write today or a later day, or leave it empty for today',
  },
  vi: {
    ...sharedTexts('vi'),
    'not-a-sheet': () =>
      'không mở được tệp này; hãy lưu lại bảng tính dạng Excel (.xlsx) không có mật khẩu, hoặc dạng “CSV UTF-8”',
    'sheet-too-large': ({ megabytes }) =>
      `khi giải nén, tệp lớn hơn ${megabytes} MB; hãy chỉ để lại danh sách người trong tệp`,
    'sheet-too-long': ({ limit }) => `bảng có hơn ${limit} người; hãy chia thành nhiều bảng`,
    'sheet-without-people': () => 'bảng không có ai; hãy ghi mỗi người một dòng',
    'sheet-formula': () => 'ô này là công thức; hãy thay bằng chính giá trị',
    'unknown-column': ({ column }) =>
      `không biết cột “${column}”; hãy đặt tên như trong mẫu, hoặc bỏ cột này`,
    'row-twice': ({ earlier }) => `dòng này trùng với dòng ${earlier}; hãy giữ một dòng`,
    'cell-too-long': ({ limit }) => `ô này dài quá ${limit} ký tự; hãy viết ngắn lại`,
    'cell-with-hidden-character': () => 'ô này có ký tự ẩn hoặc ký tự đảo chiều chữ; hãy gõ lại',
    'unreadable-language': ({ text }) =>
      `“${text}” không phải ngôn ngữ của chương trình; hãy ghi vi hoặc en, hoặc để trống`,
    'unreadable-role': ({ text }) => `“${text}” không phải vai trò; hãy ghi như trong mẫu`,
    'unreadable-reach': ({ text }) =>
      `không hiểu “${text}”; hãy ghi “${REACH_NAMES.vi.alone}” hoặc “${REACH_NAMES.vi.below}”`,
    'unreadable-day': ({ text }) => `“${text}” không phải là ngày; hãy ghi dạng 30/6/2026`,
    'unit-not-named': () =>
      `chưa ghi vai trò này cho đơn vị nào; hãy ghi mã đơn vị, hoặc “${WHOLE_NAMES.vi}”`,
    'no-unit-with-code': ({ code }) =>
      `không có đơn vị nào mang mã “${code}” vào ngày vai trò bắt đầu; hãy tra trong cây tổ chức`,
    'role-not-named': () => 'có đơn vị, phạm vi hoặc ngày mà chưa có vai trò; hãy ghi vai trò',
    'days-reversed': () => 'ngày cuối trước ngày đầu; hãy sửa lại một trong hai ngày',
    'day-over': () => 'ngày này đã qua; hãy ghi từ hôm nay trở đi, hoặc để trống nếu là hôm nay',
  },
};

function sharedTexts(language: Language) {
  const file = FILE_PROBLEM_TEXTS[language];
  const person = LINK_PROBLEM_TEXTS[language];
  return {
    'utf-16': file['utf-16'],
    'windows-1258': file['windows-1258'],
    'not-utf-8': file['not-utf-8'],
    'a-workbook': file['a-workbook'],
    'broken-quotes': file['broken-quotes'],
    'record-too-long': file['record-too-long'],
    'no-header': file['no-header'],
    'missing-column': file['missing-column'],
    'duplicate-column': file['duplicate-column'],
    'other-delimiter': file['other-delimiter'],
    'cell-count': file['cell-count'],
    'not-a-login': person['not-a-login'],
    'login-taken': person['login-taken'],
    'login-twice': person['login-twice'],
    'not-an-email': person['not-an-email'],
    'no-given-name': person['no-given-name'],
  };
}
