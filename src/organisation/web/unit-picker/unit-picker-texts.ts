import type { Texts } from '#platform/web/language/language-choice.tsx';

interface UnitPickerTexts {
  readonly type: string;
  readonly none: (text: string) => string;
  readonly unanswered: string;
  readonly foundOne: string;
  readonly found: (count: string) => string;
  readonly more: (count: string) => string;
  readonly made: string;
  readonly notThen: (from: string | undefined, until: string | undefined) => string;
  readonly clear: string;
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly removeAll: string;
  readonly chosen: (count: string) => string;
  readonly showMore: (count: string, left: string) => string;
  readonly addBelow: string;
  readonly addBelowOf: string;
  readonly addsFirst: string;
}

/** What the field that picks a unit says. */
export const UNIT_PICKER_TEXTS: Texts<UnitPickerTexts> = {
  vi: {
    type: 'Gõ tên hoặc mã đơn vị',
    none: (text) => `Không có đơn vị nào khớp “${text}”`,
    unanswered: 'Chưa tìm được vì máy chủ không trả lời. Hãy gõ lại.',
    foundOne: '1 đơn vị khớp; bấm Enter để chọn',
    found: (count) => `${count} đơn vị; bấm ↓ rồi Enter để chọn`,
    more: (count) => `và ${count} đơn vị khác; gõ thêm để thu hẹp`,
    made: 'lập trong lần sắp xếp lại này',
    notThen: (from, until) =>
      `không tồn tại vào ngày này${from === undefined ? '' : `, có từ ${from}`}${until === undefined ? '' : `, đến hết ngày trước ${until}`}`,
    clear: 'Bỏ chọn',
    add: 'Thêm đơn vị',
    remove: (name) => `Bỏ ${name}`,
    removeAll: 'Bỏ hết',
    chosen: (count) => `Đã chọn ${count} đơn vị`,
    showMore: (count, left) => `Hiện thêm ${count} (còn ${left})`,
    addBelow: 'Thêm mọi đơn vị trực thuộc…',
    addBelowOf: 'Thêm mọi đơn vị trực thuộc của',
    addsFirst: 'Nhiều nhất 1.000 đơn vị một lần.',
  },
  en: {
    type: 'Type a name or code',
    none: (text) => `No unit matches “${text}”`,
    unanswered: 'The server did not answer. Type again to look once more.',
    foundOne: '1 unit matches; Enter picks it',
    found: (count) => `${count} units; press ↓, then Enter to pick one`,
    more: (count) => `and ${count} others; type more to narrow them down`,
    made: 'made by this reorganisation',
    notThen: (from, until) =>
      `does not live on this day${from === undefined ? '' : `, lives from ${from}`}${until === undefined ? '' : `, until the day before ${until}`}`,
    clear: 'Clear',
    add: 'Add a unit',
    remove: (name) => `Remove ${name}`,
    removeAll: 'Remove all',
    chosen: (count) => `${count} units chosen`,
    showMore: (count, left) => `Show ${count} more (of ${left})`,
    addBelow: 'Add all units right below…',
    addBelowOf: 'Add all units right below',
    addsFirst: 'At most 1,000 units at a time.',
  },
};
