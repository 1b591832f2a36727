import type { Texts } from '#platform/web/language/language-choice.tsx';

interface WrongPlaceTexts {
  readonly noPeriods: string;
  readonly noPeriodsHint: string;
  readonly noPeriod: (period: string) => string;
  readonly noPeriodHint: string;
  readonly toLatest: (period: string) => string;
  readonly noDay: (text: string) => string;
  readonly tooEarly: (day: string, told: string) => string;
  readonly tooEarlyHint: string;
  readonly toOwnTree: (day: string) => string;
  readonly nobody: (day: string) => string;
  readonly noUnit: string;
  readonly notThen: (name: string, day: string) => string;
  readonly livesFrom: (day: string) => string;
  readonly livesUntil: (day: string) => string;
  readonly onNearest: (day: string) => string;
  readonly cameFrom: string;
  readonly became: string;
  readonly toRoot: string;
  readonly outOfSight: string;
  readonly outOfSightHint: string;
  readonly toOwnFigures: string;
}

/** Where an address names what is not there. */
export const WRONG_PLACE_TEXTS: Texts<WrongPlaceTexts> = {
  vi: {
    noPeriods: 'Chưa có kỳ báo cáo nào',
    noPeriodsHint: 'Nhập tổ chức, chỉ tiêu và số liệu từ một thư mục bằng lệnh:',
    noPeriod: (period) => `Không có kỳ “${period}”`,
    noPeriodHint: 'Chọn một kỳ đã có yêu cầu báo cáo hay đã có số liệu.',
    toLatest: (period) => `Xem kỳ gần nhất: ${period}`,
    noDay: (text) => `“${text}” không phải là ngày`,
    tooEarly: (day, told) =>
      `Không có số của kỳ này theo cây ngày ${day}, vì kỳ được báo theo cây ngày ${told}`,
    tooEarlyHint: 'Số liệu chỉ được tính lại theo cây của ngày sau đó, không lùi về trước.',
    toOwnTree: (day) => `Xem theo cây của kỳ, ngày ${day}`,
    nobody: (day) => `Ngày ${day} không có đơn vị nào`,
    noUnit: 'Không có đơn vị này',
    notThen: (name, day) => `${name} không có trong tổ chức ngày ${day}`,
    livesFrom: (day) => `Đơn vị này có từ ngày ${day}.`,
    livesUntil: (day) => `Đơn vị này có đến hết ngày ${day}.`,
    onNearest: (day) => `Xem số của đơn vị này theo cây ngày ${day}`,
    cameFrom: 'Trước đó là',
    became: 'Sau đó là',
    toRoot: 'Xem đơn vị đứng đầu',
    outOfSight: 'Vai trò của bạn không xem được số liệu của đơn vị này',
    outOfSightHint:
      'Ai cũng xem được cây tổ chức; số liệu thì xem được của những đơn vị mình có vai trò.',
    toOwnFigures: 'Xem số liệu tôi được xem',
  },
  en: {
    noPeriods: 'There is no reporting period yet',
    noPeriodsHint: 'Import an organisation, indicators and figures from a folder:',
    noPeriod: (period) => `There is no period “${period}”`,
    noPeriodHint: 'Choose a period for which something was asked or told.',
    toLatest: (period) => `Show the latest period: ${period}`,
    noDay: (text) => `“${text}” is no day`,
    tooEarly: (day, told) =>
      `There are no figures of this period on the tree of ${day}: it was told on the tree of ${told}`,
    tooEarlyHint: 'Figures are restated on the trees of later days only, never back.',
    toOwnTree: (day) => `Show the tree of the period, ${day}`,
    nobody: (day) => `No unit lives on ${day}`,
    noUnit: 'There is no such unit',
    notThen: (name, day) => `${name} is not in the organisation of ${day}`,
    livesFrom: (day) => `It has been there since ${day}.`,
    livesUntil: (day) => `It was there until the end of ${day}.`,
    onNearest: (day) => `Show this unit on the tree of ${day}`,
    cameFrom: 'Before it there was',
    became: 'After it there is',
    toRoot: 'Show the unit at the top',
    outOfSight: 'Your roles do not let you see the figures of this unit',
    outOfSightHint: 'Everyone sees the tree; figures are seen of the units one holds a role for.',
    toOwnFigures: 'See the figures I may see',
  },
};
