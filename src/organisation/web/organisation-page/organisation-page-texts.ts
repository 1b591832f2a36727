import type { Texts } from '#platform/web/language/language-choice.tsx';

interface OrganisationPageTexts {
  readonly title: string;
  readonly noDay: (told: string) => string;
  readonly toToday: string;
  readonly unknownUnit: string;
  readonly unknownUnitReason: string;
  readonly toRoot: string;
  readonly asOf: (day: string) => string;
  readonly code: string;
  readonly level: string;
  readonly type: string;
  readonly otherName: string;
  readonly above: string;
  readonly unitCount: (written: string, isOne: boolean) => string;
  readonly totals: string;
  readonly reorganise: string;
  readonly notOnDay: (day: string) => string;
  readonly lived: (from: string | undefined, until: string | undefined) => string;
  readonly toDay: (day: string) => string;
  readonly below: string;
  readonly noneBelow: string;
  readonly coming: (written: string) => string;
  readonly name: string;
  readonly contains: string;
  readonly isNew: string;
  readonly opened: (day: string) => string;
}

export const ORGANISATION_PAGE_TEXTS: Texts<OrganisationPageTexts> = {
  vi: {
    title: 'Tổ chức',
    noDay: (told) => `“${told}” không phải là một ngày. Chọn ngày ở bên trái, hoặc xem hôm nay.`,
    toToday: 'Xem hôm nay',
    unknownUnit: 'Không có đơn vị này',
    unknownUnitReason:
      'Không đơn vị nào, ở bất kỳ ngày nào, mang định danh trong đường dẫn. Có thể đường dẫn bị chép thiếu, hoặc thuộc về một tổ chức khác.',
    toRoot: 'Xem đơn vị đứng đầu',
    asOf: (day) => `Tổ chức tại ngày ${day}`,
    code: 'Mã',
    level: 'Cấp',
    type: 'Loại',
    otherName: 'Tên tiếng Anh',
    above: 'Đơn vị cấp trên',
    unitCount: (written) => `gồm ${written} đơn vị`,
    totals: 'Xem số liệu',
    reorganise: 'Chuẩn bị sắp xếp lại',
    notOnDay: (day) => `Ngày ${day} không có đơn vị này.`,
    lived: (from, until) => {
      if (from === undefined) return `Đơn vị có đến hết ngày ${until ?? ''}.`;
      if (until === undefined) return `Đơn vị có từ ngày ${from}.`;
      return `Đơn vị có từ ngày ${from} đến hết ngày ${until}.`;
    },
    toDay: (day) => `Xem ngày ${day}`,
    below: 'Đơn vị trực thuộc',
    noneBelow: 'Ngày này không có đơn vị nào trực thuộc.',
    coming: (written) => `Đã đọc ${written} đơn vị, đang đọc tiếp…`,
    name: 'Tên',
    contains: 'Gồm (đơn vị)',
    isNew: 'Mới',
    opened: (day) => `có từ ${day}`,
  },
  en: {
    title: 'Organisation',
    noDay: (told) => `“${told}” is no day. Choose one on the left, or see today.`,
    toToday: 'See today',
    unknownUnit: 'There is no such unit',
    unknownUnitReason:
      'No unit bears the identity in the link, on any day. The link may have been cut short, or belong to another organisation.',
    toRoot: 'See the root',
    asOf: (day) => `Organisation on ${day}`,
    code: 'Code',
    level: 'Level',
    type: 'Type',
    otherName: 'Vietnamese name',
    above: 'Superiors',
    unitCount: (written, isOne) => `contains ${written} ${isOne ? 'unit' : 'units'}`,
    totals: 'See figures',
    reorganise: 'Prepare a reorganisation',
    notOnDay: (day) => `This unit is not there on ${day}.`,
    lived: (from, until) => {
      if (from === undefined) return `It is there until ${until ?? ''}.`;
      if (until === undefined) return `It is there from ${from}.`;
      return `It is there from ${from} to ${until}.`;
    },
    toDay: (day) => `See ${day}`,
    below: 'Units directly below',
    noneBelow: 'No unit is directly below on this day.',
    coming: (written) => `${written} units read, reading on…`,
    name: 'Name',
    contains: 'Contains (units)',
    isNew: 'New',
    opened: (day) => `there from ${day}`,
  },
};
