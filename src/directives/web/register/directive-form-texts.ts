import type { Texts } from '#platform/web/language/language-choice.tsx';

interface DirectiveFormTexts {
  readonly register: string;
  readonly submit: string;
  readonly correct: string;
  readonly submitCorrected: string;
  readonly number: string;
  readonly numberHint: string;
  readonly symbol: string;
  readonly symbolHint: string;
  readonly kind: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly subject: string;
  readonly subjectHint: string;
  readonly studyBy: string;
  readonly studyByHint: string;
  readonly file: string;
  readonly fileHint: string;
  readonly fileKept: (name: string) => string;
  readonly fileAway: string;
  readonly isAnother: string;
}

export const DIRECTIVE_FORM_TEXTS: Texts<DirectiveFormTexts> = {
  vi: {
    register: 'Vào sổ văn bản',
    submit: 'Vào sổ',
    correct: 'Sửa thông tin văn bản',
    submitCorrected: 'Ghi bản sửa',
    number: 'Số',
    numberHint: 'Như in trên văn bản, ví dụ 05 hoặc 05/2026.',
    symbol: 'Ký hiệu',
    symbolHint: 'Ví dụ NQ-BCH.',
    kind: 'Loại văn bản',
    issuer: 'Cơ quan ban hành',
    issuedOn: 'Ngày ban hành',
    subject: 'Trích yếu',
    subjectHint: 'Nội dung công việc; không ghi tên người.',
    studyBy: 'Hạn học tập',
    studyByHint: 'Để trống nếu văn bản không nêu.',
    file: 'Tệp toàn văn',
    fileHint: 'PDF hoặc Word, tối đa 25 MB.',
    fileKept: (name) => `Đã nhận tệp ${name}.`,
    fileAway: 'Bỏ tệp này',
    isAnother: 'Đây là văn bản khác, chỉ trùng số và ký hiệu',
  },
  en: {
    register: 'Register a directive',
    submit: 'Register it',
    correct: 'Correct what was told',
    submitCorrected: 'Record the correction',
    number: 'Number',
    numberHint: 'As printed on it: 05, or 05/2026.',
    symbol: 'Symbol',
    symbolHint: 'Such as NQ-BCH.',
    kind: 'Kind',
    issuer: 'Issued by',
    issuedOn: 'Issued on',
    subject: 'Subject',
    subjectHint: 'What the work is about; name nobody.',
    studyBy: 'Study by',
    studyByHint: 'Leave empty where it says nothing.',
    file: 'File with its text',
    fileHint: 'PDF or Word, at most 25 MB.',
    fileKept: (name) => `File ${name} has arrived.`,
    fileAway: 'Leave this file out',
    isAnother: 'This is another document that only bears the same number and symbol',
  },
};
