import type { EventTexts } from '#people/model/audit-log/event-text.ts';

type ActivityKind =
  | 'place-entered'
  | 'place-changed'
  | 'outreach-noted'
  | 'outreach-changed'
  | 'outreach-told'
  | 'outreach-withdrawn'
  | 'photograph-added'
  | 'photograph-changed'
  | 'photograph-removed';

export const ACTIVITY_EVENT_TEXTS: EventTexts<ActivityKind> = {
  vi: {
    'place-entered': {
      label: 'Thêm địa điểm',
      sentence: ({ text }) => `Thêm địa điểm “${text('after.name')}”`,
    },
    'place-changed': {
      label: 'Sửa địa điểm',
      sentence: ({ text }) => `Sửa địa điểm “${text('before.name')}” thành “${text('after.name')}”`,
    },
    'outreach-noted': {
      label: 'Ghi hoạt động cộng đồng',
      sentence: ({ text, day, name }) =>
        `Ghi hoạt động “${text('after.title')}”, ${day('after.day')}, ${name('unit')}`,
    },
    'outreach-changed': {
      label: 'Sửa hoạt động cộng đồng',
      sentence: ({ text, day, name }) =>
        `Sửa hoạt động “${text('after.title')}”, ${day('after.day')}, ${name('unit')}`,
    },
    'outreach-told': {
      label: 'Báo kết quả hoạt động cộng đồng',
      sentence: ({ text, day, name }) =>
        `Báo kết quả hoạt động “${text('after.title')}”, ${day('after.day')}, ${name('unit')}`,
    },
    'outreach-withdrawn': {
      label: 'Rút hoạt động cộng đồng',
      sentence: ({ text, day, name }) =>
        `Rút hoạt động “${text('after.title')}”, ${day('after.day')}, ${name('unit')}`,
    },
    'photograph-added': {
      label: 'Thêm ảnh hoạt động',
      sentence: ({ text, name }) => `Thêm ảnh vào hoạt động “${text('title')}”, ${name('unit')}`,
    },
    'photograph-changed': {
      label: 'Sửa chú thích ảnh',
      sentence: ({ text, name }) =>
        `Sửa chú thích một ảnh của hoạt động “${text('title')}”, ${name('unit')}`,
    },
    'photograph-removed': {
      label: 'Bỏ ảnh hoạt động',
      sentence: ({ text, name }) => `Bỏ một ảnh của hoạt động “${text('title')}”, ${name('unit')}`,
    },
  },
  en: {
    'place-entered': {
      label: 'Place added',
      sentence: ({ text }) => `Added the place “${text('after.name')}”`,
    },
    'place-changed': {
      label: 'Place changed',
      sentence: ({ text }) =>
        `Changed the place “${text('before.name')}” to “${text('after.name')}”`,
    },
    'outreach-noted': {
      label: 'Outreach event noted',
      sentence: ({ text, day, name }) =>
        `Noted the event “${text('after.title')}” of ${day('after.day')}, ${name('unit')}`,
    },
    'outreach-changed': {
      label: 'Outreach event changed',
      sentence: ({ text, day, name }) =>
        `Changed the event “${text('after.title')}” of ${day('after.day')}, ${name('unit')}`,
    },
    'outreach-told': {
      label: 'Outreach event told',
      sentence: ({ text, day, name }) =>
        `Told the results of “${text('after.title')}” of ${day('after.day')}, ${name('unit')}`,
    },
    'outreach-withdrawn': {
      label: 'Outreach event withdrawn',
      sentence: ({ text, day, name }) =>
        `Withdrew the event “${text('after.title')}” of ${day('after.day')}, ${name('unit')}`,
    },
    'photograph-added': {
      label: 'Photograph added',
      sentence: ({ text, name }) => `Added a photograph to “${text('title')}”, ${name('unit')}`,
    },
    'photograph-changed': {
      label: 'Photograph changed',
      sentence: ({ text, name }) =>
        `Changed the caption of a photograph of “${text('title')}”, ${name('unit')}`,
    },
    'photograph-removed': {
      label: 'Photograph removed',
      sentence: ({ text, name }) => `Removed a photograph of “${text('title')}”, ${name('unit')}`,
    },
  },
};
