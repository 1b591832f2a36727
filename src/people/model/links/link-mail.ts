import type { Language } from '#kernel/problem.ts';
import type { LinkPurpose } from './one-time-link.ts';

/** What a message with a link tells. */
export interface LinkMailFacts {
  readonly purpose: Exclude<LinkPurpose, 'first-administrator'>;
  /** Whom it goes to, and who asked for it: names in full. */
  readonly name: string;
  readonly sender: string;
  readonly login: string;
  readonly link: string;
  /** As its reader writes a day and a time. */
  readonly until: string;
}

/** Subject and text of a message with a one-time link, in the language of the account. */
export function linkMail(
  facts: LinkMailFacts,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const { subject, reason, after } = WORDS[language][facts.purpose];
  const { greeting, login, until, alone } = WORDS[language];
  const paragraphs = [
    greeting(facts.name),
    reason(facts.sender),
    facts.link,
    `${login(facts.login)}\n${until(facts.until)}`,
    `${alone} ${after}`,
  ];
  return { subject, text: `${paragraphs.join('\n\n')}\n` };
}

interface PurposeWords {
  readonly subject: string;
  readonly reason: (sender: string) => string;
  readonly after: string;
}

interface MailWords extends Record<LinkMailFacts['purpose'], PurposeWords> {
  readonly greeting: (name: string) => string;
  readonly login: (login: string) => string;
  readonly until: (until: string) => string;
  readonly alone: string;
}

const WORDS: Readonly<Record<Language, MailWords>> = {
  vi: {
    greeting: (name) => `Kính gửi ${name},`,
    login: (login) => `Tên đăng nhập: ${login}`,
    until: (until) => `Liên kết dùng được một lần, đến ${until}.`,
    alone: 'Liên kết này chỉ dành cho anh/chị; xin đừng chuyển cho người khác.',
    invitation: {
      subject: 'Lời mời vào Midyear',
      reason: (sender) =>
        `${sender} mời anh/chị vào Midyear, hệ thống số liệu sáu tháng của cơ quan. Hãy mở liên kết sau để đặt mật khẩu:`,
      after: 'Nếu không biết người mời, xin bỏ qua thư này.',
    },
    'password-reset': {
      subject: 'Đặt lại mật khẩu Midyear',
      reason: (sender) =>
        `${sender} đã tạo liên kết để anh/chị đặt lại mật khẩu Midyear. Hãy mở liên kết sau:`,
      after: 'Nếu anh/chị không yêu cầu, xin bỏ qua thư này và báo cho quản trị viên.',
    },
  },
  en: {
    greeting: (name) => `Dear ${name},`,
    login: (login) => `Login: ${login}`,
    until: (until) => `The link works once, until ${until}.`,
    alone: 'The link is for you alone; please do not pass it on.',
    invitation: {
      subject: 'Invitation to Midyear',
      reason: (sender) =>
        `${sender} invites you to Midyear, the half-year figures of your organisation. Open this link to set a password:`,
      after: 'If you do not know who invites you, ignore this message.',
    },
    'password-reset': {
      subject: 'A new password for Midyear',
      reason: (sender) =>
        `${sender} has made a link by which you set a new password for Midyear. Open it here:`,
      after: 'If you did not ask for it, ignore this message and tell an administrator.',
    },
  },
};
