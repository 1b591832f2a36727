import type { Texts } from '#platform/web/language/language-choice.tsx';

interface SampleTexts {
  readonly title: string;
  readonly intro: string;
  readonly role: string;
  readonly login: string;
  readonly password: string;
  readonly way: string;
  readonly take: string;
  readonly takeAs: (name: string) => string;
}

export const SAMPLE_TEXTS: Texts<SampleTexts> = {
  vi: {
    title: 'Tài khoản mẫu',
    intro: 'Để dùng thử, mỗi vai trò một tài khoản. Chỉ vào được ngay trên máy này.',
    role: 'Vai trò',
    login: 'Tên đăng nhập',
    password: 'Mật khẩu chung',
    way: 'Đăng nhập',
    take: 'Vào',
    takeAs: (name) => `Vào với tài khoản của ${name}`,
  },
  en: {
    title: 'Sample accounts',
    intro: 'For trying it out, one for each role. They work on this machine alone.',
    role: 'Role',
    login: 'Login',
    password: 'Their password',
    way: 'Sign in',
    take: 'Enter',
    takeAs: (name) => `Enter as ${name}`,
  },
};
