import type { Texts } from '#platform/web/language/language-choice.tsx';

interface PasswordTexts {
  readonly show: string;
  readonly newPassword: string;
  readonly hint: (least: number) => string;
  readonly length: (length: number, least: number) => string;
}

export const PASSWORD_TEXTS: Texts<PasswordTexts> = {
  vi: {
    show: 'Hiện mật khẩu',
    newPassword: 'Mật khẩu mới',
    hint: (least) =>
      `Ít nhất ${least} ký tự, ví dụ một câu gồm vài từ. Không bắt buộc có chữ hoa, chữ số hay ký hiệu.`,
    length: (length, least) => `Đã có ${length} trên ${least} ký tự.`,
  },
  en: {
    show: 'Show the password',
    newPassword: 'New password',
    hint: (least) =>
      `At least ${least} characters, such as a sentence of a few words. Capitals, digits and signs are not asked for.`,
    length: (length, least) => `${length} of ${least} characters so far.`,
  },
};
