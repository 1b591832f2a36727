import type { Language } from '#kernel/problem.ts';

/** The words that every document has, in its language. */
interface DocumentWords {
  readonly nation: string;
  readonly motto: string;
  readonly number: string;
  readonly draft: string;
  readonly addressees: string;
  readonly recipients: string;
  readonly annex: string;
  readonly annexReference: string;
}

/**
 * Source of the Vietnamese words: Decree 30/2020/NĐ-CP, Appendix I. The line below the title of an annex
 * is left blank, as the decree has it for electronic documents.
 */
export const DOCUMENT_WORDS: Readonly<Record<Language, DocumentWords>> = {
  vi: {
    nation: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: 'Số: ',
    draft: 'Dự thảo',
    addressees: 'Kính gửi:',
    recipients: 'Nơi nhận:',
    annex: 'Phụ lục',
    annexReference: '(Kèm theo văn bản số …… ngày …… tháng …… năm ……)',
  },
  en: {
    nation: 'Socialist Republic of Viet Nam',
    motto: 'Independence - Freedom - Happiness',
    number: 'No. ',
    draft: 'Draft',
    addressees: 'To:',
    recipients: 'Recipients:',
    annex: 'Annex',
    annexReference: '(Attached to document No. …… of ……)',
  },
};
