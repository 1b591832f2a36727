import type { Texts } from '#platform/web/language/language-choice.tsx';

type ValueTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What stands in fields of events as a code, by the field; what is not here is shown as it is written. */
export const VALUE_TEXTS: Texts<ValueTexts> = {
  vi: {
    kind: {
      create: 'thành lập',
      rename: 'đổi tên',
      recode: 'đổi mã',
      move: 'chuyển',
      merge: 'sáp nhập',
      split: 'chia tách',
      transfer: 'điều chuyển',
      dissolve: 'giải thể',
      exchange: 'trao đổi nhiều bên',
      committee: 'cấp ủy, ủy ban',
      command: 'ban chỉ huy',
      office: 'cơ quan',
      'mass-organisation': 'đoàn thể',
      form: 'biểu mẫu',
      event: 'sự kiện',
      file: 'tệp',
    },
    seat: {
      head: 'người đứng đầu',
      'deputy-head': 'cấp phó',
      'standing-member': 'ủy viên thường trực',
      member: 'ủy viên',
    },
    reach: { alone: 'riêng đơn vị này', below: 'cùng mọi đơn vị bên dưới' },
    how: {
      password: 'bằng mật khẩu',
      passkey: 'bằng khóa truy cập',
      link: 'bằng liên kết dùng một lần',
    },
    purpose: {
      'first-administrator': 'lập quản trị viên đầu tiên',
      invitation: 'lời mời',
      'password-reset': 'đặt lại mật khẩu',
    },
    language: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  },
  en: {
    kind: {
      create: 'creation',
      rename: 'renaming',
      recode: 'new code',
      move: 'move',
      merge: 'merger',
      split: 'split',
      transfer: 'transfer',
      dissolve: 'dissolution',
      exchange: 'exchange',
      committee: 'committee',
      command: 'command',
      office: 'office',
      'mass-organisation': 'mass organisation',
      form: 'form',
      event: 'event',
      file: 'file',
    },
    seat: {
      head: 'head',
      'deputy-head': 'deputy head',
      'standing-member': 'standing member',
      member: 'member',
    },
    reach: { alone: 'this unit alone', below: 'with all units below' },
    how: { password: 'by password', passkey: 'by passkey', link: 'by a one-time link' },
    purpose: {
      'first-administrator': 'first administrator',
      invitation: 'invitation',
      'password-reset': 'password reset',
    },
    language: { vi: 'Vietnamese', en: 'English' },
  },
};
