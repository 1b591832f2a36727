import type { AuthorityForm } from '#documents/model/signing-authority.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

interface SigningTexts {
  readonly publishText: string;
  readonly amendText: string;
  readonly signer: string;
  readonly chooseSigner: string;
  /** Why nothing can be sent yet. */
  readonly signerNeeded: string;
  readonly noSigner: string;
  readonly acting: (title: string) => string;
  readonly since: (day: string) => string;
  readonly authority: string;
  readonly ownRight: string;
  readonly forms: Readonly<Record<AuthorityForm, string>>;
  readonly whichBody: string;
  readonly whichPost: string;
  readonly printed: string;
  readonly issue: string;
  readonly issueAmendment: string;
  readonly cancel: string;
}

export const SIGNING_TEXTS: Texts<SigningTexts> = {
  vi: {
    publishText:
      'Khi công bố, báo cáo lấy số, được ghi thành bản Word và PDF và không sửa được nữa.',
    amendText: 'Bản đính chính lấy số mới, ghi rõ số liệu nào thay đổi. Bản cũ vẫn giữ nguyên.',
    signer: 'Người ký',
    chooseSigner: 'Chọn người ký',
    signerNeeded: 'Chọn người ký thì mới ban hành được.',
    noSigner: 'Đơn vị chưa có ai giữ chức vụ nào; hãy ghi chức vụ trước khi công bố.',
    acting: (title) => `quyền ${title}`,
    since: (day) => `giữ từ ${day}`,
    authority: 'Thẩm quyền ký',
    ownRight: 'Ký theo chức vụ của mình',
    forms: {
      'on-behalf': 'TM. – thay mặt tập thể',
      'for-head': 'KT. – cấp phó ký thay cấp trưởng',
      'by-order': 'TL. – thừa lệnh người đứng đầu',
      'by-authorisation': 'TUQ. – thừa ủy quyền người đứng đầu',
    },
    whichBody: 'Thay mặt',
    whichPost: 'Của chức vụ',
    printed: 'Văn bản sẽ in:',
    issue: 'Công bố báo cáo',
    issueAmendment: 'Ban hành bản đính chính',
    cancel: 'Thôi',
  },
  en: {
    publishText:
      'Published, the report takes a number, is written as Word and PDF, and is changed no more.',
    amendText: 'An amendment takes a number of its own and names each figure that changed.',
    signer: 'Signed by',
    chooseSigner: 'Choose who signs',
    signerNeeded: 'It can be issued once you have chosen who signs.',
    noSigner: 'Nobody holds a post in this unit; enter posts before publishing.',
    acting: (title) => `acting ${title}`,
    since: (day) => `since ${day}`,
    authority: 'Authority to sign',
    ownRight: 'By right of the post',
    forms: {
      'on-behalf': 'TM. – on behalf of a body',
      'for-head': 'KT. – a deputy for the head',
      'by-order': 'TL. – by order of the head',
      'by-authorisation': 'TUQ. – authorised by the head',
    },
    whichBody: 'On behalf of',
    whichPost: 'Of the post',
    printed: 'The document will print:',
    issue: 'Publish the report',
    issueAmendment: 'Issue the amendment',
    cancel: 'Leave it',
  },
};
