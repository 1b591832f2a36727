import type { Language } from '#kernel/problem.ts';

interface TypeWords {
  /** As symbols write it. */
  readonly abbreviation: string;
  readonly name: Readonly<Record<Language, string>>;
}

/** Source: Decree 30/2020/NĐ-CP, Appendix III, with its own small letters (QyĐ, CTr, TTr). */
export const DOCUMENT_TYPES = {
  resolution: type('NQ', 'Nghị quyết', 'Resolution'),
  decision: type('QĐ', 'Quyết định', 'Decision'),
  directive: type('CT', 'Chỉ thị', 'Directive'),
  regulation: type('QC', 'Quy chế', 'Regulation'),
  rules: type('QyĐ', 'Quy định', 'Rules'),
  communique: type('TC', 'Thông cáo', 'Communiqué'),
  notice: type('TB', 'Thông báo', 'Notice'),
  guidance: type('HD', 'Hướng dẫn', 'Guidance'),
  programme: type('CTr', 'Chương trình', 'Programme'),
  plan: type('KH', 'Kế hoạch', 'Plan'),
  option: type('PA', 'Phương án', 'Option'),
  scheme: type('ĐA', 'Đề án', 'Scheme'),
  project: type('DA', 'Dự án', 'Project'),
  report: type('BC', 'Báo cáo', 'Report'),
  minutes: type('BB', 'Biên bản', 'Minutes'),
  submission: type('TTr', 'Tờ trình', 'Submission'),
  contract: type('HĐ', 'Hợp đồng', 'Contract'),
  telegram: type('CĐ', 'Công điện', 'Telegram'),
  memorandum: type('BGN', 'Bản ghi nhớ', 'Memorandum'),
  agreement: type('BTT', 'Bản thỏa thuận', 'Agreement'),
  authorisation: type('GUQ', 'Giấy ủy quyền', 'Authorisation'),
  invitation: type('GM', 'Giấy mời', 'Invitation'),
  introduction: type('GGT', 'Giấy giới thiệu', 'Letter of introduction'),
  leave: type('GNP', 'Giấy nghỉ phép', 'Leave permit'),
  dispatchSlip: type('PG', 'Phiếu gửi', 'Dispatch slip'),
  transferSlip: type('PC', 'Phiếu chuyển', 'Transfer slip'),
  noticeSlip: type('PB', 'Phiếu báo', 'Notice slip'),
} as const satisfies Readonly<Record<string, TypeWords>>;

export type DocumentType = keyof typeof DOCUMENT_TYPES;

/** `BC-LH`: the type and the issuing body, both abbreviated. */
export function documentSymbol(kind: DocumentType, bodyAbbreviation: string): string {
  return `${DOCUMENT_TYPES[kind].abbreviation}-${bodyAbbreviation}`;
}

function type(abbreviation: string, vi: string, en: string): TypeWords {
  return { abbreviation, name: { vi, en } };
}
