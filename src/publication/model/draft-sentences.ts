import type { Language } from '#kernel/problem.ts';

interface Of {
  readonly unitName: string;
  readonly periodName: string;
}

interface DraftSentences {
  readonly title: (of: Of) => string;
  readonly held: (unitName: string, conference: string) => string;
  readonly leadOfPeriod: (of: Of) => string;
  readonly lead: (unitName: string, conference: string) => string;
  readonly chaired: string;
  readonly presented: string;
  readonly attended: string;
  readonly figures: (periodName: string) => string;
  readonly plan: string;
  readonly studied: string;
  readonly concluded: string;
}

/** The sentences that a draft begins with; what stands in braces is put in when it is read. */
export const DRAFT_SENTENCES: Readonly<Record<Language, DraftSentences>> = {
  vi: {
    title: ({ unitName, periodName }) => `${unitName}: kết quả công tác ${periodName}`,
    held: (unitName, conference) => `${unitName} tổ chức ${conference}`,
    leadOfPeriod: ({ unitName, periodName }) =>
      `${unitName} vừa tổng hợp kết quả công tác ${periodName}.`,
    lead: (unitName, conference) =>
      `Ngày {conference.day}, tại {conference.place}, ${unitName} tổ chức ${conference}.`,
    chaired: '{conference.chair} chủ trì hội nghị.',
    presented: '{conference.presenter} trình bày báo cáo.',
    attended:
      'Dự hội nghị có {conference.present} trong số {conference.summoned} đại biểu được triệu tập.',
    figures: (periodName) => `Kết quả nổi bật trong ${periodName}:`,
    plan: 'Kế hoạch năm đã đạt {plan.progress}.',
    studied:
      '{directives.units} trên {directives.allUnits} đơn vị đã học tập, quán triệt đủ {directives.total} văn bản chỉ đạo.',
    concluded:
      'Kết thúc hội nghị, người chủ trì nêu {conference.conclusions} kết luận và giao các đơn vị thực hiện.',
  },
  en: {
    title: ({ unitName, periodName }) => `${unitName}: results of the ${periodName}`,
    held: (unitName, conference) => `${unitName} holds its ${conference}`,
    leadOfPeriod: ({ unitName, periodName }) =>
      `${unitName} has drawn together its results of the ${periodName}.`,
    lead: (unitName, conference) =>
      `On {conference.day} ${unitName} held its ${conference} at {conference.place}.`,
    chaired: '{conference.chair} was in the chair.',
    presented: '{conference.presenter} presented the report.',
    attended: 'Of {conference.summoned} delegates summoned {conference.present} came.',
    figures: (periodName) => `What stands out in the ${periodName}:`,
    plan: 'Of the plan of the year {plan.progress} is done.',
    studied:
      '{directives.units} of {directives.allUnits} units have studied all {directives.total} directives.',
    concluded:
      'The chair drew {conference.conclusions} conclusions, which the units are to carry out.',
  },
};
