import type { Texts } from '#platform/web/language/language-choice.tsx';

interface SaveTexts {
  readonly typing: string;
  readonly saving: string;
  readonly saved: (time: string) => string;
  readonly lost: string;
  readonly refused: string;
  readonly conflict: string;
  readonly conflictText: string;
  readonly mine: string;
  readonly theirs: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
}

export const SAVE_TEXTS: Texts<SaveTexts> = {
  vi: {
    typing: 'Chưa lưu',
    saving: 'Đang lưu…',
    saved: (time) => `Đã lưu ${time}`,
    lost: 'Mất kết nối: chữ vừa gõ được giữ trên máy này và sẽ gửi lại',
    refused: 'Chưa lưu được mục này; chữ vừa gõ được giữ trên máy này',
    conflict: 'Mục này vừa được sửa ở nơi khác',
    conflictText: 'Chưa có gì bị ghi đè. Hãy so hai bản rồi chọn; có thể chép phần cần giữ trước.',
    mine: 'Bản của bạn',
    theirs: 'Bản đang lưu',
    keepMine: 'Giữ bản của tôi',
    takeTheirs: 'Lấy bản đang lưu',
  },
  en: {
    typing: 'Not saved yet',
    saving: 'Saving…',
    saved: (time) => `Saved ${time}`,
    lost: 'No connection: what you typed is kept on this computer and will be sent again',
    refused: 'This section was not saved; what you typed is kept on this computer',
    conflict: 'This section was just changed elsewhere',
    conflictText: 'Nothing was overwritten. Compare both and choose; copy what you need first.',
    mine: 'Yours',
    theirs: 'As it is saved',
    keepMine: 'Keep mine',
    takeTheirs: 'Take the saved one',
  },
};
