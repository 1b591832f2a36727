import { periodName } from '#cycle/model/period-name.ts';
import type { EventFacts, EventText, EventTexts } from '#people/model/audit-log/event-text.ts';

type ReportKind =
  | 'report-asked-for'
  | 'report-request-changed'
  | 'report-begun'
  | 'report-section-written'
  | 'report-quoted'
  | 'report-submitted'
  | 'report-returned'
  | 'report-accepted'
  | 'report-published'
  | 'report-edition-made'
  | 'difficulty-raised'
  | 'difficulty-taken-up'
  | 'difficulty-answered'
  | 'difficulty-closed'
  | 'difficulty-raised-again'
  | 'approval-rule-changed';

export const REPORT_EVENT_TEXTS: EventTexts<ReportKind> = {
  vi: {
    'report-asked-for': about('Yêu cầu báo cáo', 'vi'),
    'report-request-changed': about('Sửa yêu cầu báo cáo', 'vi'),
    'report-begun': about('Bắt đầu soạn báo cáo', 'vi'),
    'report-section-written': {
      label: 'Viết một mục của báo cáo',
      sentence: (facts) => `Viết mục “${facts.text('title')}” của báo cáo${whose(facts, 'vi')}`,
    },
    'report-quoted': {
      label: 'Trích báo cáo của đơn vị',
      sentence: (facts) =>
        `Trích báo cáo của ${facts.name('source')} vào mục “${facts.text('title')}” của báo cáo${whose(facts, 'vi')}`,
    },
    'report-submitted': about('Trình báo cáo', 'vi'),
    'report-returned': about('Trả lại báo cáo', 'vi'),
    'report-accepted': about('Duyệt báo cáo', 'vi'),
    'report-published': about('Công bố báo cáo', 'vi'),
    'report-edition-made': {
      label: 'Phát hành văn bản báo cáo',
      sentence: (facts) =>
        `Phát hành báo cáo số ${facts.text('after.number')}/${facts.text('after.symbol')}${whose(facts, 'vi')}`,
    },
    'difficulty-raised': about('Nêu khó khăn', 'vi'),
    'difficulty-taken-up': about('Nhận xem xét khó khăn', 'vi'),
    'difficulty-answered': about('Trả lời khó khăn', 'vi'),
    'difficulty-closed': about('Kết thúc khó khăn', 'vi'),
    'difficulty-raised-again': about('Nêu lại khó khăn', 'vi'),
    'approval-rule-changed': {
      label: 'Đổi quy định duyệt',
      sentence: ({ text }) =>
        text('after.isSeparate') === 'true'
          ? `Quy định người trình không tự duyệt; căn cứ: ${text('after.basis')}`
          : `Cho phép người trình tự duyệt; căn cứ: ${text('after.basis')}`,
    },
  },
  en: {
    'report-asked-for': about('Asked for reports', 'en'),
    'report-request-changed': about('Changed what reports are asked for', 'en'),
    'report-begun': about('Began a report', 'en'),
    'report-section-written': {
      label: 'Wrote a section of a report',
      sentence: (facts) => `Wrote “${facts.text('title')}” of the report${whose(facts, 'en')}`,
    },
    'report-quoted': {
      label: 'Quoted the report of a unit',
      sentence: (facts) =>
        `Quoted the report of ${facts.name('source')} under “${facts.text('title')}” of the report${whose(facts, 'en')}`,
    },
    'report-submitted': about('Submitted a report', 'en'),
    'report-returned': about('Returned a report', 'en'),
    'report-accepted': about('Accepted a report', 'en'),
    'report-published': about('Published a report', 'en'),
    'report-edition-made': {
      label: 'Issued a report as a document',
      sentence: (facts) =>
        `Issued report no. ${facts.text('after.number')}/${facts.text('after.symbol')}${whose(facts, 'en')}`,
    },
    'difficulty-raised': about('Raised a difficulty', 'en'),
    'difficulty-taken-up': about('Took up a difficulty', 'en'),
    'difficulty-answered': about('Answered a difficulty', 'en'),
    'difficulty-closed': about('Closed a difficulty', 'en'),
    'difficulty-raised-again': about('Raised a difficulty again', 'en'),
    'approval-rule-changed': {
      label: 'Changed the rule of approval',
      sentence: ({ text }) =>
        text('after.isSeparate') === 'true'
          ? `Who submits does not accept; by ${text('after.basis')}`
          : `Who submits may accept; by ${text('after.basis')}`,
    },
  },
};

/** What was done, for which unit and period. */
function about(label: string, language: 'vi' | 'en'): EventText {
  return { label, sentence: (facts) => `${label}${whose(facts, language)}` };
}

function whose({ name, text }: EventFacts, language: 'vi' | 'en'): string {
  return `, ${name('unit')}, ${periodName(text('period'), language)}`;
}
