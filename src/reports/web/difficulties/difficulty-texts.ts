import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { DifficultyState } from '#reports/model/difficulty-life-cycle.ts';

interface DifficultyTexts {
  readonly title: string;
  readonly toReports: string;
  readonly unit: string;
  readonly period: string;
  readonly show: string;
  readonly all: string;
  readonly states: Readonly<Record<DifficultyState, string>>;
  readonly toAnswer: (unit: string) => string;
  readonly own: (unit: string) => string;
  readonly noneToAnswer: string;
  readonly noneOwn: string;
  readonly raisedBy: (unit: string, day: string) => string;
  readonly answeredBy: (unit: string) => string;
  readonly answer: string;
  readonly answeredOn: (day: string) => string;
  readonly byConclusion: string;
  readonly takeUp: string;
  readonly answerIt: string;
  readonly answerHint: string;
  readonly sendAnswer: string;
  readonly close: string;
  readonly raiseAgain: string;
  readonly raise: string;
  readonly raiseText: string;
  readonly raiseHint: string;
  readonly sendRaise: string;
  readonly noPeriod: string;
  readonly noPeriodText: string;
  readonly noUnit: string;
  readonly noUnitText: string;
  readonly here: string;
}

export const DIFFICULTY_TEXTS: Texts<DifficultyTexts> = {
  vi: {
    title: 'Khó khăn, vướng mắc',
    toReports: 'Về trang báo cáo',
    unit: 'Đơn vị',
    period: 'Kỳ báo cáo',
    show: 'Hiện',
    all: 'Tất cả',
    states: {
      raised: 'Mới nêu',
      'taken-up': 'Đang xem xét',
      answered: 'Đã trả lời',
      closed: 'Đã xong',
    },
    toAnswer: (unit) => `Cấp dưới nêu, ${unit} trả lời`,
    own: (unit) => `${unit} nêu`,
    noneToAnswer: 'Không có khó khăn nào của cấp dưới ở đây.',
    noneOwn: 'Đơn vị chưa nêu khó khăn nào ở đây.',
    raisedBy: (unit, day) => `${unit} nêu ngày ${day}`,
    answeredBy: (unit) => `${unit} trả lời`,
    answer: 'Trả lời',
    answeredOn: (day) => `ngày ${day}`,
    byConclusion: 'theo kết luận hội nghị',
    takeUp: 'Nhận xem xét',
    answerIt: 'Trả lời',
    answerHint: 'Viết về công việc và hướng giải quyết; không viết về người cụ thể.',
    sendAnswer: 'Gửi câu trả lời',
    close: 'Xác nhận đã giải quyết',
    raiseAgain: 'Nêu lại, chưa giải quyết',
    raise: 'Nêu khó khăn',
    raiseText: 'Đơn vị đang vướng gì',
    raiseHint:
      'Viết về công việc, không viết về người cụ thể. Đơn vị cấp trên trực tiếp sẽ trả lời.',
    sendRaise: 'Gửi lên cấp trên',
    noPeriod: 'Không có kỳ báo cáo này',
    noPeriodText: 'Hãy chọn một kỳ trong danh sách ở trên.',
    noUnit: 'Không thấy đơn vị này',
    noUnitText: 'Đơn vị không có, hoặc ngoài phạm vi của bạn. Hãy chọn đơn vị khác.',
    here: 'Về đơn vị của bạn',
  },
  en: {
    title: 'Difficulties',
    toReports: 'To the reports',
    unit: 'Unit',
    period: 'Period',
    show: 'Show',
    all: 'All',
    states: {
      raised: 'Raised',
      'taken-up': 'Being looked into',
      answered: 'Answered',
      closed: 'Closed',
    },
    toAnswer: (unit) => `Raised below, for ${unit} to answer`,
    own: (unit) => `Raised by ${unit}`,
    noneToAnswer: 'No difficulty of a unit below is here.',
    noneOwn: 'The unit has raised none here.',
    raisedBy: (unit, day) => `raised by ${unit} on ${day}`,
    answeredBy: (unit) => `for ${unit} to answer`,
    answer: 'Answer',
    answeredOn: (day) => `on ${day}`,
    byConclusion: 'by a conclusion of the conference',
    takeUp: 'Look into it',
    answerIt: 'Answer',
    answerHint: 'About work and the way out; not about a person.',
    sendAnswer: 'Send the answer',
    close: 'Say that it is solved',
    raiseAgain: 'Raise it again, not solved',
    raise: 'Raise a difficulty',
    raiseText: 'What stands in the way',
    raiseHint: 'About work, not about a person. The unit right above answers.',
    sendRaise: 'Send it to the unit above',
    noPeriod: 'There is no such period',
    noPeriodText: 'Choose a period from the list above.',
    noUnit: 'This unit is not to be seen',
    noUnitText: 'It is not there, or outside of what you may see. Choose another.',
    here: 'To your unit',
  },
};
