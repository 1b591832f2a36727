import type { Language, ProblemTexts } from '#kernel/problem.ts';
import { formatDayText, formatLastDayText } from '#platform/model/language/day-text.ts';
import type { PostFacts, WrittenStretch } from './post-problems.ts';

export const POST_PROBLEM_TEXTS: Record<Language, ProblemTexts<PostFacts>> = {
  en: {
    'person-without-given-name': () =>
      'the given name is missing; write it, family and middle name may stay empty',
    'born-in-the-future': ({ day }) =>
      `the birth date ${formatDayText(day)} is still to come; correct it`,
    'body-without-name': () => 'the body has no name; write one',
    'term-without-name': () => 'the term has no name; write one such as 2025–2030',
    'post-without-title': () => 'the post has no title; write one',
    'no-day-left': ({ from, until }) =>
      `it would begin on ${formatDayText(from)} and its last day would be ${formatLastDayText(until)}; give it at least one day`,
    'no-living-unit': ({ unit, day }) =>
      `the unit ${unit} does not live ${day === '' ? 'from the beginning' : `on ${formatDayText(day)}`}, and nobody has taken over from it; choose another day or unit`,
    'body-of-another-unit': ({ body }) =>
      `“${body}” is a body of another unit; choose one of this unit`,
    'term-of-another-body': ({ term }) =>
      `“${term}” is a term of another body; choose one of this body`,
    'outside-of-body': ({ body, ...days }) =>
      `“${body}” is there ${english(days)}; choose days within`,
    'outside-of-term': ({ term, ...days }) =>
      `the term “${term}” lasts ${english(days)}; choose days within`,
    'outside-of-post': ({ post, ...days }) =>
      `the post “${post}” is there ${english(days)}; choose days within`,
    'terms-overlap': ({ term, ...days }) =>
      `the term “${term}” lasts ${english(days)} already; terms of one body follow one another`,
    'holds-post-already': ({ post, ...days }) =>
      `this person holds the post “${post}” ${english(days)} already; choose other days, or end that first`,
    'seats-taken': ({ post, seats, day }) =>
      `more than ${seats} would hold the post “${post}”${day === '' ? '' : ` on ${formatDayText(day)}`}; end another holding first, or give the post more seats`,
    'member-already': ({ body, ...days }) =>
      `this person is in “${body}” ${english(days)} already; choose other days, or end that first`,
    'head-there-already': ({ body, ...days }) =>
      `“${body}” has a head ${english(days)} already; end that first, or choose another seat`,
    'others-left-outside': ({ name, count }) =>
      `${count} of what belongs to “${name}” would lie outside of these days; end or move that first`,
  },
  vi: {
    'person-without-given-name': () => 'chưa có tên; hãy ghi tên, họ và tên đệm có thể để trống',
    'born-in-the-future': ({ day }) => `ngày sinh ${formatDayText(day)} còn chưa đến; hãy sửa lại`,
    'body-without-name': () => 'ban, cơ quan hoặc đoàn thể chưa có tên; hãy ghi tên',
    'term-without-name': () => 'nhiệm kỳ chưa có tên; hãy ghi, chẳng hạn 2025–2030',
    'post-without-title': () => 'chức vụ chưa có tên gọi; hãy ghi tên gọi',
    'no-day-left': ({ from, until }) =>
      `bắt đầu ngày ${formatDayText(from)} mà ngày cuối là ${formatLastDayText(until)}; hãy để ít nhất một ngày`,
    'no-living-unit': ({ unit, day }) =>
      `đơn vị ${unit} không tồn tại ${day === '' ? 'từ đầu' : `vào ngày ${formatDayText(day)}`} và không có đơn vị nào kế tục; hãy chọn ngày hoặc đơn vị khác`,
    'body-of-another-unit': ({ body }) => `“${body}” thuộc đơn vị khác; hãy chọn trong đơn vị này`,
    'term-of-another-body': ({ term }) =>
      `nhiệm kỳ “${term}” không phải của ban, đoàn thể này; hãy chọn nhiệm kỳ khác`,
    'outside-of-body': ({ body, ...days }) =>
      `“${body}” tồn tại ${vietnamese(days)}; hãy chọn ngày trong khoảng đó`,
    'outside-of-term': ({ term, ...days }) =>
      `nhiệm kỳ “${term}” kéo dài ${vietnamese(days)}; hãy chọn ngày trong khoảng đó`,
    'outside-of-post': ({ post, ...days }) =>
      `chức vụ “${post}” có ${vietnamese(days)}; hãy chọn ngày trong khoảng đó`,
    'terms-overlap': ({ term, ...days }) =>
      `đã có nhiệm kỳ “${term}” ${vietnamese(days)}; các nhiệm kỳ phải nối tiếp nhau`,
    'holds-post-already': ({ post, ...days }) =>
      `người này đã giữ chức vụ “${post}” ${vietnamese(days)}; hãy chọn ngày khác hoặc cho thôi giữ trước`,
    'seats-taken': ({ post, seats, day }) =>
      `chức vụ “${post}” chỉ có ${seats} vị trí${day === '' ? '' : `, ngày ${formatDayText(day)} đã đủ người`}; hãy cho một người thôi giữ trước hoặc thêm vị trí`,
    'member-already': ({ body, ...days }) =>
      `người này đã ở trong “${body}” ${vietnamese(days)}; hãy chọn ngày khác hoặc cho thôi trước`,
    'head-there-already': ({ body, ...days }) =>
      `“${body}” đã có người đứng đầu ${vietnamese(days)}; hãy cho thôi trước hoặc chọn vị trí khác`,
    'others-left-outside': ({ name, count }) =>
      `${count} mục thuộc “${name}” sẽ nằm ngoài khoảng ngày này; hãy kết thúc hoặc sửa các mục đó trước`,
  },
};

function english({ first, last }: WrittenStretch): string {
  if (first === '') return last === '' ? 'at all times' : `until ${formatDayText(last)}`;
  return last === ''
    ? `from ${formatDayText(first)} on`
    : `from ${formatDayText(first)} to ${formatDayText(last)}`;
}

function vietnamese({ first, last }: WrittenStretch): string {
  if (first === '') return last === '' ? 'vào mọi lúc' : `đến hết ngày ${formatDayText(last)}`;
  return last === ''
    ? `từ ngày ${formatDayText(first)}`
    : `từ ngày ${formatDayText(first)} đến hết ngày ${formatDayText(last)}`;
}
