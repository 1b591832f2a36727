import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { OrganisationFacts } from './organisation-problems.ts';

/**
 * The sentences of what can be wrong with steps that somebody asks for. Where they came in no table,
 * there is no row, column or file to correct.
 */
export const ORGANISATION_REQUEST_TEXTS = {
  en: {
    'parent-not-alive': ({ parent, day }) =>
      `the superior ${parent} does not live ${day === '' ? 'from the beginning' : `on ${day}`}; choose another superior or another day`,
    'two-roots': ({ one, other, day }) =>
      `${one} and ${other} would both have no superior${day === '' ? '' : ` on ${day}`}; give one of them a superior`,
    'shares-above-one': ({ code, day, basis }) =>
      `the shares of ${code} on ${day}${basisText(basis, ' by')} come to more than 1; correct them`,
    'root-leaves-a-rest': ({ code, day, basis }) =>
      `on ${day} ${code} has no superior and leaves a part${basisText(basis, ' by')} that no heir takes; name who takes the rest`,
    'circle-of-superiors': ({ codes, day }) =>
      `units would stand under each other in a circle${day === '' ? '' : ` on ${day}`}: ${codes}; choose another superior`,
    'circle-within-a-day': ({ codes, day }) =>
      `on ${day} units would hand on to each other in a circle: ${codes}; take one of the steps out`,
  },
  vi: {
    'parent-not-alive': ({ parent, day }) =>
      `cấp trên ${parent} không tồn tại ${day === '' ? 'từ đầu' : `vào ngày ${day}`}; hãy chọn cấp trên khác hoặc ngày khác`,
    'two-roots': ({ one, other, day }) =>
      `${one} và ${other} sẽ đều không có cấp trên${day === '' ? '' : ` vào ngày ${day}`}; hãy chọn cấp trên cho một đơn vị`,
    'shares-above-one': ({ code, day, basis }) =>
      `tổng tỷ lệ của ${code} ngày ${day}${basisText(basis, ' theo')} lớn hơn 1; hãy sửa lại`,
    'circle-of-superiors': ({ codes, day }) =>
      `các đơn vị sẽ trực thuộc lẫn nhau thành vòng tròn${day === '' ? '' : ` từ ngày ${day}`}: ${codes}; hãy chọn cấp trên khác`,
    'circle-within-a-day': ({ codes, day }) =>
      `ngày ${day} các đơn vị sẽ chuyển cho nhau thành vòng tròn: ${codes}; hãy bỏ một bước`,
    'root-leaves-a-rest': ({ code, day, basis }) =>
      `ngày ${day} ${code} không có cấp trên mà còn một phần${basisText(basis, ' theo')} không ai nhận; hãy chọn đơn vị nhận phần còn lại`,
  },
} satisfies Record<Language, Partial<ProblemTexts<OrganisationFacts>>>;

/** A basis as indicators name it, after a word that leads to it; nothing where it is the share of the whole. */
function basisText(column: string, lead: string): string {
  const [, basis] = /^share_(.+)$/s.exec(column) ?? [];
  return basis === undefined ? '' : `${lead} ${basis}`;
}
