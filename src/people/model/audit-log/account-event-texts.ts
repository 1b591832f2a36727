import type { EventTexts } from './event-text.ts';

/** Events about accounts and how their owners come in. */
type AccountKind =
  | 'signed-in'
  | 'signed-out'
  | 'sessions-ended'
  | 'account-opened'
  | 'account-closed'
  | 'password-changed'
  | 'language-chosen'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'recovery-codes-made'
  | 'passkey-added'
  | 'passkey-removed'
  | 'link-made'
  | 'link-used'
  | 'links-withdrawn'
  | 'invitation-taken-back';

const HOW_VI: Readonly<Record<string, string>> = {
  password: 'bằng mật khẩu',
  passkey: 'bằng khóa truy cập',
  link: 'bằng liên kết dùng một lần',
};
const HOW_EN: Readonly<Record<string, string>> = {
  password: 'by password',
  passkey: 'by passkey',
  link: 'by a one-time link',
};
const LINK_VI: Readonly<Record<string, string>> = {
  'first-administrator': 'để lập quản trị viên đầu tiên',
  invitation: 'mời vào lần đầu',
  'password-reset': 'đặt lại mật khẩu',
};
const LINK_EN: Readonly<Record<string, string>> = {
  'first-administrator': 'to make the first administrator',
  invitation: 'to come in for the first time',
  'password-reset': 'to set a new password',
};

export const ACCOUNT_EVENT_TEXTS: EventTexts<AccountKind> = {
  vi: {
    'signed-in': {
      label: 'Đăng nhập',
      sentence: ({ text }) => `Đăng nhập ${HOW_VI[text('how')] ?? ''}`.trim(),
    },
    'signed-out': { label: 'Đăng xuất', sentence: () => 'Đăng xuất' },
    'sessions-ended': {
      label: 'Kết thúc phiên đăng nhập',
      sentence: ({ count }) => `Kết thúc ${count('sessions')} phiên đăng nhập khác của mình`,
    },
    'account-opened': {
      label: 'Mở tài khoản',
      sentence: ({ name }) => `Mở tài khoản cho ${name('account')}`,
    },
    'account-closed': {
      label: 'Đóng tài khoản',
      sentence: ({ name }) => `Đóng tài khoản của ${name('account')}`,
    },
    'password-changed': { label: 'Đổi mật khẩu', sentence: () => 'Đổi mật khẩu của mình' },
    'language-chosen': {
      label: 'Đổi ngôn ngữ',
      sentence: ({ text }) =>
        `Chọn ngôn ngữ ${text('language') === 'en' ? 'tiếng Anh' : 'tiếng Việt'}`,
    },
    'second-factor-on': {
      label: 'Bật xác thực hai bước',
      sentence: () => 'Bật xác thực hai bước',
    },
    'second-factor-off': {
      label: 'Tắt xác thực hai bước',
      sentence: () => 'Tắt xác thực hai bước',
    },
    'recovery-codes-made': { label: 'Tạo mã dự phòng', sentence: () => 'Tạo mã dự phòng mới' },
    'passkey-added': { label: 'Thêm khóa truy cập', sentence: () => 'Thêm một khóa truy cập' },
    'passkey-removed': { label: 'Gỡ khóa truy cập', sentence: () => 'Gỡ một khóa truy cập' },
    'link-made': {
      label: 'Tạo liên kết dùng một lần',
      sentence: ({ name, text }) =>
        `Tạo liên kết ${LINK_VI[text('purpose')] ?? ''}${text('account') === '' ? '' : ` cho ${name('account')}`}`,
    },
    'link-used': {
      label: 'Dùng liên kết dùng một lần',
      sentence: ({ text }) => `Dùng liên kết ${LINK_VI[text('purpose')] ?? 'dùng một lần'}`,
    },
    'links-withdrawn': {
      label: 'Thu hồi liên kết',
      sentence: ({ name, count }) => `Thu hồi ${count('links')} liên kết của ${name('account')}`,
    },
    'invitation-taken-back': {
      label: 'Rút lại lời mời',
      sentence: ({ name }) => `Rút lại lời mời đã gửi ${name('account')}`,
    },
  },
  en: {
    'signed-in': {
      label: 'Signed in',
      sentence: ({ text }) => `Signed in ${HOW_EN[text('how')] ?? ''}`.trim(),
    },
    'signed-out': { label: 'Signed out', sentence: () => 'Signed out' },
    'sessions-ended': {
      label: 'Sessions ended',
      sentence: ({ count }) => `Ended other sessions of their own: ${count('sessions')}`,
    },
    'account-opened': {
      label: 'Account opened',
      sentence: ({ name }) => `Opened an account for ${name('account')}`,
    },
    'account-closed': {
      label: 'Account closed',
      sentence: ({ name }) => `Closed the account of ${name('account')}`,
    },
    'password-changed': {
      label: 'Password changed',
      sentence: () => 'Changed their own password',
    },
    'language-chosen': {
      label: 'Language chosen',
      sentence: ({ text }) => `Chose ${text('language') === 'en' ? 'English' : 'Vietnamese'}`,
    },
    'second-factor-on': {
      label: 'Second step turned on',
      sentence: () => 'Turned on the second step',
    },
    'second-factor-off': {
      label: 'Second step turned off',
      sentence: () => 'Turned off the second step',
    },
    'recovery-codes-made': {
      label: 'Recovery codes made',
      sentence: () => 'Made new recovery codes',
    },
    'passkey-added': { label: 'Passkey added', sentence: () => 'Added a passkey' },
    'passkey-removed': { label: 'Passkey removed', sentence: () => 'Removed a passkey' },
    'link-made': {
      label: 'One-time link made',
      sentence: ({ name, text }) =>
        `Made a link ${LINK_EN[text('purpose')] ?? ''}${text('account') === '' ? '' : `, for ${name('account')}`}`,
    },
    'link-used': {
      label: 'One-time link used',
      sentence: ({ text }) => `Used a link ${LINK_EN[text('purpose')] ?? 'for one use'}`,
    },
    'links-withdrawn': {
      label: 'Links withdrawn',
      sentence: ({ name, count }) => `Withdrew links of ${name('account')}: ${count('links')}`,
    },
    'invitation-taken-back': {
      label: 'Invitation taken back',
      sentence: ({ name }) => `Took back the invitation of ${name('account')}`,
    },
  },
};
