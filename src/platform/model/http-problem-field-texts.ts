import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { FieldFacts, FieldKind, RequestPart } from './http-problems.ts';

const PARTS: Record<Language, Record<RequestPart, string>> = {
  en: { body: 'the body', query: 'the query', path: 'the address' },
  vi: { body: 'nội dung', query: 'phần truy vấn', path: 'địa chỉ' },
};

const KINDS: Record<Language, Record<FieldKind, string>> = {
  en: {
    text: 'a text in quotation marks (numbers too)',
    list: 'a list',
    object: 'an object',
    boolean: 'true or false',
    number: 'a whole number',
    nothing: 'null',
  },
  vi: {
    text: 'văn bản trong dấu ngoặc kép (cả số)',
    list: 'danh sách',
    object: 'đối tượng',
    boolean: 'true hoặc false',
    number: 'số nguyên',
    nothing: 'null',
  },
};

/** How a field is called in a sentence. */
function named({ part, field }: FieldFacts['field-missing'], language: Language): string {
  const where = PARTS[language][part];
  if (field === '') return where;
  return language === 'en' ? `the field ${field} of ${where}` : `trường ${field} của ${where}`;
}

export const FIELD_PROBLEM_TEXTS: Record<Language, ProblemTexts<FieldFacts>> = {
  en: {
    'field-missing': (facts) => `${named(facts, 'en')} is missing; send it`,
    'field-unknown': (facts) => `${named(facts, 'en')} is not known; leave it out`,
    'field-of-other-kind': (facts) => `${named(facts, 'en')} must be ${KINDS.en[facts.kind]}`,
    'field-not-one-of': (facts) => `${named(facts, 'en')} must be one of ${facts.choices}`,
    'field-too-long': (facts) => `${named(facts, 'en')} may be at most ${facts.limit} long`,
    'field-too-short': (facts) => `${named(facts, 'en')} must be at least ${facts.least} long`,
    'field-not-a-day': (facts) => `${named(facts, 'en')} is no day; write one as 2026-06-30`,
    'field-not-a-number': (facts) =>
      `${named(facts, 'en')} is no number; write one as "1657" or "-0.5", with a point and without grouping`,
    'field-not-an-id': (facts) => `${named(facts, 'en')} is no id; send one as it was received`,
    'field-with-broken-text': (facts) =>
      `${named(facts, 'en')} holds a character that stands in no text (NUL, or half of one); take it out`,
    'field-with-hidden-character': (facts) =>
      `${named(facts, 'en')} holds a character that nobody sees, or one that turns the writing round; type it anew`,
    'field-not-understood': (facts) =>
      `${named(facts, 'en')} cannot be what it is; /api/openapi.json says what it may be`,
  },
  vi: {
    'field-missing': (facts) => `thiếu ${named(facts, 'vi')}; hãy gửi kèm`,
    'field-unknown': (facts) => `không biết ${named(facts, 'vi')}; hãy bỏ đi`,
    'field-of-other-kind': (facts) => `${named(facts, 'vi')} phải là ${KINDS.vi[facts.kind]}`,
    'field-not-one-of': (facts) => `${named(facts, 'vi')} phải là một trong ${facts.choices}`,
    'field-too-long': (facts) => `${named(facts, 'vi')} chỉ được dài đến ${facts.limit}`,
    'field-too-short': (facts) => `${named(facts, 'vi')} phải dài ít nhất ${facts.least}`,
    'field-not-a-day': (facts) =>
      `${named(facts, 'vi')} không phải là ngày; hãy ghi dạng 2026-06-30`,
    'field-not-a-number': (facts) =>
      `${named(facts, 'vi')} không phải là số; hãy ghi dạng "1657" hoặc "-0.5", dùng dấu chấm, không nhóm chữ số`,
    'field-not-an-id': (facts) =>
      `${named(facts, 'vi')} không phải là mã định danh; hãy gửi đúng như đã nhận`,
    'field-with-broken-text': (facts) =>
      `${named(facts, 'vi')} có ký tự không thể đứng trong văn bản (NUL, hoặc nửa ký tự); hãy bỏ đi`,
    'field-with-hidden-character': (facts) =>
      `${named(facts, 'vi')} có ký tự ẩn hoặc ký tự đảo chiều chữ; hãy gõ lại`,
    'field-not-understood': (facts) =>
      `${named(facts, 'vi')} không hợp lệ; /api/openapi.json cho biết được ghi gì`,
  },
};
