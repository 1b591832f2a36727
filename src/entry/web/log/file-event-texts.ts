import type { EventTexts } from '#people/model/audit-log/event-text.ts';

/** Events about files that are of no room yet. */
export const FILE_EVENT_TEXTS: EventTexts<'file-kept'> = {
  vi: {
    'file-kept': { label: 'Gửi tệp lên', sentence: ({ text }) => `Gửi tệp “${text('name')}”` },
  },
  en: {
    'file-kept': { label: 'File sent', sentence: ({ text }) => `Sent the file “${text('name')}”` },
  },
};
