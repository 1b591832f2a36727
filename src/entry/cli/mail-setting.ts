import type { Language } from '#kernel/problem.ts';
import { mailSender, type MailSender } from '#people/server/mail/mail-sender.ts';
import { readSmtpSettings, type SmtpFault } from '#people/server/mail/smtp-settings.ts';
import type { Terminal } from './terminal.ts';

/** Sends mail as the environment says; says what is wrong with it where it cannot. */
export function mailOf(
  { environment, say }: Pick<Terminal, 'environment' | 'say'>,
  language: Language,
  report: (code: string) => void,
): MailSender | 'no-mail-server' | 'unusable' {
  const url = environment['MIDYEAR_SMTP'] ?? '';
  if (url === '') return 'no-mail-server';
  const settings = readSmtpSettings(url, environment['MIDYEAR_MAIL_FROM']);
  if (typeof settings !== 'string') return mailSender(settings, report);
  say(`${FAULTS[language][settings]}\n`);
  return 'unusable';
}

const FAULTS: Readonly<Record<Language, Readonly<Record<SmtpFault, string>>>> = {
  en: {
    'not-an-smtp-url':
      'MIDYEAR_SMTP is no address of a mail server; write it as smtp://user:password@mail.example.org:587',
    'no-sender':
      'MIDYEAR_MAIL_FROM is missing; write the address that mail comes from, midyear@example.org',
    'not-a-sender': 'MIDYEAR_MAIL_FROM is no e-mail address; write one as midyear@example.org',
  },
  vi: {
    'not-an-smtp-url':
      'MIDYEAR_SMTP không phải là địa chỉ máy chủ thư; hãy ghi dạng smtp://tên:mật_khẩu@mail.example.org:587',
    'no-sender': 'thiếu MIDYEAR_MAIL_FROM; hãy ghi địa chỉ gửi thư, ví dụ midyear@example.org',
    'not-a-sender':
      'MIDYEAR_MAIL_FROM không phải là địa chỉ thư điện tử; hãy ghi dạng midyear@example.org',
  },
};
