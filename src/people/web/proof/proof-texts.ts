import type { Texts } from '#platform/web/language/language-choice.tsx';

interface ProofTexts {
  readonly why: string;
  readonly password: string;
  readonly code: string;
  readonly codeHint: string;
  readonly notProved: string;
  readonly confirm: string;
  readonly byPasskey: string;
  readonly giveUp: string;
}

export const PROOF_TEXTS: Texts<ProofTexts> = {
  vi: {
    why: 'Việc này quan trọng: hãy xác nhận chính là bạn rồi làm tiếp.',
    password: 'Mật khẩu hiện tại',
    code: 'Mã xác thực',
    codeHint: 'Mã 6 chữ số trong ứng dụng xác thực, hoặc một mã dự phòng.',
    notProved: 'Chưa xác nhận được.',
    confirm: 'Xác nhận và làm tiếp',
    byPasskey: 'Xác nhận bằng khóa truy cập',
    giveUp: 'Thôi',
  },
  en: {
    why: 'This is grave: show that it is you, then it goes on.',
    password: 'Current password',
    code: 'Code',
    codeHint: 'The 6 digits in your authenticator app, or one of your recovery codes.',
    notProved: 'This was not accepted.',
    confirm: 'Confirm and go on',
    byPasskey: 'Confirm by passkey',
    giveUp: 'Leave it',
  },
};
