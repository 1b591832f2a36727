import type { Texts } from '#platform/web/language/language-choice.tsx';

interface UnitFinderTexts {
  readonly label: string;
  readonly title: string;
  readonly found: (written: string, isOne: boolean) => string;
  readonly more: (shown: string) => string;
  readonly none: (text: string) => string;
  readonly lived: (from: string | undefined, until: string | undefined) => string;
  readonly wasSo: (until: string) => string;
  readonly willBeSo: (from: string) => string;
  readonly clear: string;
}

export const UNIT_FINDER_TEXTS: Texts<UnitFinderTexts> = {
  vi: {
    label: 'Tìm đơn vị theo tên hoặc mã',
    title: 'Tìm đơn vị',
    found: (written) => `${written} đơn vị`,
    more: (shown) => `Đang hiện ${shown} đơn vị đầu. Gõ thêm để thu hẹp.`,
    none: (text) => `Không có đơn vị nào khớp với “${text}”, ở bất kỳ ngày nào.`,
    lived: (from, until) => {
      if (from === undefined) return `có đến hết ${until ?? ''}`;
      return until === undefined ? `có từ ${from}` : `có từ ${from} đến hết ${until}`;
    },
    wasSo: (until) => `tên hoặc mã dùng đến hết ${until}`,
    willBeSo: (from) => `tên hoặc mã dùng từ ${from}`,
    clear: 'Xóa chữ đã gõ',
  },
  en: {
    label: 'Find a unit by name or code',
    title: 'Find a unit',
    found: (written, isOne) => `${written} ${isOne ? 'unit' : 'units'}`,
    more: (shown) => `The first ${shown} units are shown. Type more to narrow it down.`,
    none: (text) => `No unit matches “${text}”, on any day.`,
    lived: (from, until) => {
      if (from === undefined) return `there until ${until ?? ''}`;
      return until === undefined ? `there from ${from}` : `there from ${from} to ${until}`;
    },
    wasSo: (until) => `name or code borne until ${until}`,
    willBeSo: (from) => `name or code borne from ${from}`,
    clear: 'Clear what was typed',
  },
};
