import type { Texts } from '#platform/web/language/language-choice.tsx';

interface PhotographTexts {
  readonly title: string;
  readonly none: string;
  readonly pick: string;
  readonly pickHint: string;
  readonly add: string;
  readonly words: (name: string) => string;
  readonly caption: string;
  readonly captionHint: string;
  readonly altText: string;
  readonly altHint: string;
  readonly credit: string;
  readonly creditHint: string;
  readonly creditLine: (credit: string) => string;
  readonly save: string;
  readonly change: string;
  readonly remove: string;
  readonly removeAsk: string;
  readonly removeYes: string;
  readonly cancel: string;
  readonly needed: string;
}

/** What is said of photographs. */
export const PHOTOGRAPH_TEXTS: Texts<PhotographTexts> = {
  vi: {
    title: 'Ảnh',
    none: 'Chưa có ảnh.',
    pick: 'Thêm ảnh',
    pickHint:
      'Chọn hoặc thả ảnh JPEG, PNG, WebP vào đây, mỗi ảnh tối đa 25 MB. Thông tin nơi chụp và máy chụp được xóa khi lưu.',
    add: 'Thêm vào hoạt động',
    words: (name) => `Chú thích cho ${name}`,
    caption: 'Chú thích',
    captionHint: 'Nói về việc trong ảnh, không ghi tên người',
    altText: 'Mô tả cho người không nhìn thấy ảnh',
    altHint: 'Trong ảnh có gì, ví dụ: Bàn khám đặt ngoài sân nhà văn hóa',
    credit: 'Nguồn ảnh',
    creditHint: 'Phòng, ban hoặc cơ quan cung cấp ảnh; không ghi tên người',
    creditLine: (credit) => `Ảnh: ${credit}`,
    save: 'Lưu chú thích',
    change: 'Sửa chú thích',
    remove: 'Bỏ ảnh',
    removeAsk: 'Bỏ ảnh này khỏi hoạt động?',
    removeYes: 'Bỏ ảnh',
    cancel: 'Thôi',
    needed: 'Cần điền ô này.',
  },
  en: {
    title: 'Photographs',
    none: 'No photographs yet.',
    pick: 'Add photographs',
    pickHint:
      'Choose or drop pictures as JPEG, PNG or WebP, up to 25 MB each. What they say of place and device is removed.',
    add: 'Add to the event',
    words: (name) => `Words for ${name}`,
    caption: 'Caption',
    captionHint: 'What is going on, naming nobody',
    altText: 'Description for those who cannot see it',
    altHint: 'What is in the picture, such as: a table for examinations in a yard',
    credit: 'Source of the picture',
    creditHint: 'The office it is from; never a person',
    creditLine: (credit) => `Photograph: ${credit}`,
    save: 'Save the words',
    change: 'Correct the words',
    remove: 'Remove',
    removeAsk: 'Remove this photograph from the event?',
    removeYes: 'Remove it',
    cancel: 'Cancel',
    needed: 'This field is needed.',
  },
};
