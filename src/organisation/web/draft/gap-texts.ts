import type { DraftGap, GapCode } from '#organisation/model/draft/draft-gaps.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

type GapTexts = Readonly<Record<GapCode, (gap: DraftGap) => string>>;

/** What is missing in a form, and what to do about it. */
export const GAP_TEXTS: Texts<GapTexts> = {
  vi: {
    'no-steps': () => 'Chưa có bước nào; hãy thêm ít nhất một bước.',
    'no-day': () => 'Chưa ghi ngày có hiệu lực.',
    'not-a-day': () => 'Ngày có hiệu lực không phải là ngày; hãy ghi dạng 1/7/2026.',
    'no-unit': () => 'Chưa chọn đơn vị.',
    'one-unit': () => 'Sáp nhập cần ít nhất hai đơn vị; hãy chọn thêm.',
    'no-taker': () => 'Chưa chọn đơn vị nhận.',
    'one-part': () => 'Chia tách cần ít nhất hai phần; hãy thêm phần.',
    'taker-twice': () => 'Một đơn vị nhận hai phần; hãy gộp thành một phần.',
    'no-code': () => 'Chưa ghi mã của đơn vị.',
    'no-name': () => 'Chưa ghi tên của đơn vị.',
    'no-superior': () => 'Chưa chọn cấp trên.',
    'not-a-share': ({ text = '' }) =>
      `“${text}” không phải là tỷ lệ; hãy ghi như 41/58, 0,6 hoặc 60%, chưa biết thì để trống.`,
    'shares-above-one': ({ text = '' }) => `Tổng các tỷ lệ là ${text}, lớn hơn 1; hãy xem lại.`,
    'under-itself': () => 'Đơn vị không thể là cấp trên của chính nó; hãy chọn cấp trên khác.',
  },
  en: {
    'no-steps': () => 'There is no step; add at least one.',
    'no-day': () => 'The day it takes effect is missing.',
    'not-a-day': () => 'The day it takes effect is no day; write one as 1/7/2026.',
    'no-unit': () => 'No unit is chosen.',
    'one-unit': () => 'A merger needs at least two units; choose another.',
    'no-taker': () => 'Who takes it in is not chosen.',
    'one-part': () => 'A split needs at least two parts; add one.',
    'taker-twice': () => 'One unit takes two parts; make them one part.',
    'no-code': () => 'The code of the unit is missing.',
    'no-name': () => 'The name of the unit is missing.',
    'no-superior': () => 'The superior is not chosen.',
    'not-a-share': ({ text = '' }) =>
      `“${text}” is no share; write one as 41/58, 0.6 or 60%, or leave it empty if it is not known.`,
    'shares-above-one': ({ text = '' }) =>
      `The shares come to ${text}, more than 1; look at them again.`,
    'under-itself': () => 'A unit cannot be its own superior; choose another.',
  },
};
