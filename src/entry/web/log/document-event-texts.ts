import type { EventTexts } from '#people/model/audit-log/event-text.ts';

/** Events about official documents, whatever room wrote them. */
export const DOCUMENT_EVENT_TEXTS: EventTexts<'document-numbered'> = {
  vi: {
    'document-numbered': {
      label: 'Cấp số văn bản',
      sentence: ({ text, name }) =>
        `Cấp số ${text('after.number')} năm ${text('after.year')} cho văn bản loại ${text('abbreviation')} của ${name('after.unit')}`,
    },
  },
  en: {
    'document-numbered': {
      label: 'Document numbered',
      sentence: ({ text, name }) =>
        `Gave the number ${text('after.number')} of ${text('after.year')} to a document of the type ${text('abbreviation')} of ${name('after.unit')}`,
    },
  },
};
