import type { EventTexts } from '#people/model/audit-log/event-text.ts';
import { MEDIA_TYPES } from '#platform/model/files/file-kind.ts';

/** Events about files, whatever they are joined to; what a file is called stands beside the log. */
export const FILE_EVENT_TEXTS: EventTexts<'file-kept' | 'file-named'> = {
  vi: {
    'file-kept': {
      label: 'Lưu tệp',
      sentence: ({ text, count }) =>
        `Lưu một tệp ${kindOf(text('mediaType'))}, ${count('size')} byte`,
    },
    'file-named': { label: 'Đặt tên tệp', sentence: () => 'Đặt tên cho tệp vừa lưu' },
  },
  en: {
    'file-kept': {
      label: 'File kept',
      sentence: ({ text, count }) =>
        `Kept a ${kindOf(text('mediaType'))} file of ${count('size')} bytes`,
    },
    'file-named': { label: 'File named', sentence: () => 'Named the file kept just before' },
  },
};

const KINDS: Readonly<Record<string, string>> = {
  [MEDIA_TYPES.pdf]: 'PDF',
  [MEDIA_TYPES.docx]: 'DOCX',
  [MEDIA_TYPES.xlsx]: 'XLSX',
  [MEDIA_TYPES.jpeg]: 'JPEG',
};

function kindOf(mediaType: string): string {
  return KINDS[mediaType] ?? mediaType;
}
