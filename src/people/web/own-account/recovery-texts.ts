import type { Texts } from '#platform/web/language/language-choice.tsx';

interface RecoveryTexts {
  readonly title: string;
  readonly of: (login: string) => string;
  readonly why: string;
  readonly olderEnd: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  readonly kept: string;
}

export const RECOVERY_TEXTS: Texts<RecoveryTexts> = {
  vi: {
    title: 'Mã dự phòng của bạn',
    of: (login) => `Midyear, tài khoản ${login}`,
    why: 'Chỉ hiện một lần này. Chép hoặc in ra và cất riêng: mất điện thoại thì mỗi mã thay được một lần mã xác thực.',
    olderEnd: 'Các mã cũ không dùng được nữa.',
    copy: 'Chép các mã',
    copied: 'Đã chép.',
    notCopied: 'Chưa chép được; hãy chọn các mã rồi chép bằng tay.',
    print: 'In',
    kept: 'Tôi đã cất các mã',
  },
  en: {
    title: 'Your recovery codes',
    of: (login) => `Midyear, account ${login}`,
    why: 'They are shown this once. Copy or print them and keep them apart: should your phone be lost, each stands once for a code of the app.',
    olderEnd: 'Older ones count no more.',
    copy: 'Copy the codes',
    copied: 'Copied.',
    notCopied: 'They were not copied; select them and copy by hand.',
    print: 'Print',
    kept: 'I have put them away',
  },
};
