import type { Texts } from '#platform/web/language/language-choice.tsx';

interface SourceTexts {
  readonly title: string;
  readonly quotes: string;
  readonly figures: string;
  readonly chooseSection: string;
  readonly none: string;
  readonly accepted: (day: string) => string;
  readonly published: string;
  readonly notAccepted: string;
  readonly used: string;
  readonly insert: string;
  readonly insertMarked: string;
  readonly insertOf: (name: string) => string;
  readonly notQuoted: string;
  readonly value: string;
  readonly plan: string;
  readonly progress: string;
  readonly before: string;
  readonly change: string;
  readonly counts: string;
  readonly search: string;
}

export const SOURCE_TEXTS: Texts<SourceTexts> = {
  vi: {
    title: 'Lấy từ báo cáo đơn vị',
    quotes: 'Đoạn trích',
    figures: 'Số liệu',
    chooseSection: 'Hãy mở một mục để viết; các đoạn trích và số liệu của mục đó hiện ở đây.',
    none: 'Chưa đơn vị nào trình nội dung cho mục này.',
    accepted: (day) => `đã duyệt ${day}`,
    published: 'đã công bố',
    notAccepted: 'chưa duyệt',
    used: 'đã dùng ở mục này',
    insert: 'Chèn',
    insertMarked: 'Chèn, có đánh dấu',
    insertOf: (name) => `Chèn ${name}`,
    notQuoted: 'Chưa trích được',
    value: 'số thực hiện',
    plan: 'kế hoạch',
    progress: '% kế hoạch',
    before: 'cùng kỳ năm trước',
    change: 'so cùng kỳ',
    counts: 'Chung cho cả báo cáo',
    search: 'Tìm chỉ tiêu',
  },
  en: {
    title: 'From the reports of units',
    quotes: 'Quotations',
    figures: 'Figures',
    chooseSection: 'Open a section to write it; its quotations and figures stand here then.',
    none: 'No unit has submitted anything in this section yet.',
    accepted: (day) => `accepted ${day}`,
    published: 'published',
    notAccepted: 'not accepted',
    used: 'used in this section',
    insert: 'Insert',
    insertMarked: 'Insert, marked',
    insertOf: (name) => `Insert ${name}`,
    notQuoted: 'It was not quoted',
    value: 'result',
    plan: 'plan',
    progress: '% of plan',
    before: 'last year',
    change: 'against last year',
    counts: 'Of the report as a whole',
    search: 'Find an indicator',
  },
};
