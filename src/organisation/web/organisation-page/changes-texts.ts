import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { TreeChanges } from '#organisation/web/organisation-queries.ts';

type TreeChange = TreeChanges['changes'][number];

interface ChangesTexts {
  readonly title: string;
  readonly since: string;
  readonly until: (day: string) => string;
  readonly counts: (counts: {
    readonly opened: string;
    readonly ended: string;
    readonly changed: string;
  }) => string;
  readonly none: string;
  readonly noneBefore: string;
  readonly wrongWay: string;
  readonly kinds: Readonly<Record<TreeChange['kind'], string>>;
  readonly cameFrom: string;
  readonly became: string;
  readonly leftNobody: string;
  readonly more: (written: string) => string;
  readonly differs: Readonly<
    Record<TreeChange['differs'][number], (before: string, after: string) => string>
  >;
  readonly blank: string;
  readonly shown: (shown: string, all: string) => string;
  readonly showMore: string;
}

export const CHANGES_TEXTS: Texts<ChangesTexts> = {
  vi: {
    title: 'Đã thay đổi',
    since: 'Kể từ ngày',
    until: (day) => `đến ngày ${day}, trong toàn tổ chức`,
    counts: ({ opened, ended, changed }) =>
      `${opened} đơn vị lập mới, ${ended} kết thúc, ${changed} thay đổi`,
    none: 'Không có gì thay đổi trong thời gian này.',
    noneBefore: 'Trước ngày đang xem, tổ chức chưa thay đổi lần nào. Chọn một ngày khác để so.',
    wrongWay: 'Chọn một ngày không sau ngày đang xem.',
    kinds: { opened: 'Lập mới', ended: 'Kết thúc', changed: 'Thay đổi' },
    cameFrom: 'từ',
    became: 'thành',
    leftNobody: 'không có đơn vị kế tục',
    more: (written) => `và ${written} đơn vị khác`,
    differs: {
      code: (before, after) => `đổi mã ${before} thành ${after}`,
      name: (before, after) => `đổi tên ${before} thành ${after}`,
      nameEn: (before, after) => `đổi tên tiếng Anh ${before} thành ${after}`,
      level: (before, after) => `đổi cấp ${before} thành ${after}`,
      type: (before, after) => `đổi loại ${before} thành ${after}`,
      superior: (before, after) => `chuyển từ ${before} sang ${after}`,
    },
    blank: '(trống)',
    shown: (shown, all) =>
      `Đang hiện ${shown} trong ${all} thay đổi. Chọn khoảng ngày ngắn hơn để thấy hết.`,
    showMore: 'Hiện thêm',
  },
  en: {
    title: 'What changed',
    since: 'Since',
    until: (day) => `until ${day}, in the whole organisation`,
    counts: ({ opened, ended, changed }) => `${opened} opened, ${ended} ended, ${changed} changed`,
    none: 'Nothing changed in this time.',
    noneBefore:
      'The organisation did not change before the day that is shown. Choose another day to compare with.',
    wrongWay: 'Choose a day that is not after the day shown.',
    kinds: { opened: 'Opened', ended: 'Ended', changed: 'Changed' },
    cameFrom: 'from',
    became: 'into',
    leftNobody: 'no heir',
    more: (written) => `and ${written} more`,
    differs: {
      code: (before, after) => `code ${before} became ${after}`,
      name: (before, after) => `renamed from ${before} to ${after}`,
      nameEn: (before, after) => `English name ${before} became ${after}`,
      level: (before, after) => `level ${before} became ${after}`,
      type: (before, after) => `type ${before} became ${after}`,
      superior: (before, after) => `moved from ${before} to ${after}`,
    },
    blank: '(blank)',
    shown: (shown, all) =>
      `${shown} of ${all} changes are shown. Choose a shorter time to see all.`,
    showMore: 'Show more',
  },
};
