import type { Texts } from '#platform/web/language/language-choice.tsx';

interface PartsTexts {
  readonly title: (indicator: string) => string;
  readonly back: string;
  readonly intro: string;
  readonly introReading: string;
  readonly heads: {
    readonly unit: string;
    readonly code: string;
    readonly target: string;
    readonly otherwise: string;
    readonly done: string;
    readonly share: string;
  };
  readonly whole: string;
  readonly targetOf: (unit: string) => string;
  readonly fromParts: (sum: string) => string;
  readonly told: (value: string) => string;
  readonly passed: (given: string) => string;
  readonly sum: (sum: string, whole: string) => string;
  readonly sumAlone: (sum: string) => string;
  readonly fits: string;
  readonly over: (difference: string) => string;
  readonly under: (difference: string) => string;
  readonly unreadable: string;
  readonly belowZero: string;
  readonly wholeOnly: string;
  readonly fewerDecimals: (decimals: string) => string;
  readonly tooLarge: (largest: string) => string;
  readonly asked: string;
  readonly askedOne: string;
  readonly meant: (number: string) => string;
  readonly changedTo: (value: string) => string;
  readonly changedToNone: string;
  readonly keepTheirs: string;
  readonly keepMine: string;
  readonly pasted: (cells: string) => string;
  readonly pastedTooMany: (left: string) => string;
  readonly save: (count: string) => string;
  readonly saveNothing: string;
  readonly nothing: string;
  readonly faulty: (count: string) => string;
  readonly forget: string;
  readonly saved: string;
  readonly noParts: string;
}

/** Targets given to the units below. */
export const PARTS_TEXTS: Texts<PartsTexts> = {
  vi: {
    title: (indicator) => `Giao mục tiêu: ${indicator}`,
    back: 'Về kế hoạch năm',
    intro:
      'Gõ hoặc dán một cột số từ bảng tính vào ô đầu tiên. Để trống là chưa giao, khác với giao 0.',
    introReading: 'Mục tiêu của từng đơn vị. Ô trống là chưa giao, khác với 0.',
    heads: {
      unit: 'Đơn vị',
      code: 'Mã',
      target: 'Mục tiêu năm',
      otherwise: 'Nếu chưa giao',
      done: 'Đã làm',
      share: '% KH',
    },
    whole: 'cả đơn vị',
    targetOf: (unit) => `Mục tiêu năm của ${unit}`,
    fromParts: (sum) => `cấp dưới cộng lại ${sum}`,
    told: (value) => `đơn vị tự báo ${value}`,
    passed: (given) => `kể cả phần của đơn vị đã sáp nhập vào: ${given}`,
    sum: (sum, whole) => `Cấp dưới cộng lại ${sum}, cả đơn vị ${whole}:`,
    sumAlone: (sum) => `Cấp dưới cộng lại ${sum}; cả đơn vị chưa được giao.`,
    fits: 'khớp.',
    over: (difference) => `cấp dưới nhiều hơn ${difference}.`,
    under: (difference) => `còn ${difference} chưa giao cho cấp dưới.`,
    unreadable: 'Không phải là số.',
    belowZero: 'Mục tiêu phải từ 0 trở lên.',
    wholeOnly: 'Chỉ tiêu này là số nguyên.',
    fewerDecimals: (decimals) => `Chỉ được ${decimals} chữ số thập phân.`,
    tooLarge: (largest) => `Lớn nhất là ${largest}.`,
    asked: 'Số này đọc được theo hai cách.',
    askedOne: 'Số này ghi theo kiểu tiếng Anh. Có đúng là số dưới đây?',
    meant: (number) => `Là ${number}`,
    changedTo: (value) => `Có người vừa giao số khác: ${value}.`,
    changedToNone: 'Có người vừa rút mục tiêu này.',
    keepTheirs: 'Lấy số mới',
    keepMine: 'Vẫn giao số tôi ghi',
    pasted: (cells) => `Đã dán ${cells} ô.`,
    pastedTooMany: (left) => `${left} số cuối không có dòng nào để nhận.`,
    save: (count) => `Giao ${count} mục tiêu`,
    saveNothing: 'Giao mục tiêu',
    nothing: 'Chưa sửa ô nào.',
    faulty: (count) => `Còn ${count} ô phải xem lại.`,
    forget: 'Hủy những gì đã gõ',
    saved: 'Đã giao mục tiêu.',
    noParts: 'Đơn vị này không có đơn vị nào bên dưới.',
  },
  en: {
    title: (indicator) => `Targets: ${indicator}`,
    back: 'Back to the plan of the year',
    intro:
      'Type, or paste a column of numbers from a spreadsheet into the first cell. Blank is not given, which is not zero.',
    introReading: 'The target of each unit. A blank is not given, which is not zero.',
    heads: {
      unit: 'Unit',
      code: 'Code',
      target: 'Target of the year',
      otherwise: 'Where none is given',
      done: 'Done',
      share: '% of plan',
    },
    whole: 'the whole unit',
    targetOf: (unit) => `Target of the year of ${unit}`,
    fromParts: (sum) => `its parts come to ${sum}`,
    told: (value) => `told by itself: ${value}`,
    passed: (given) => `with the part of units merged into it: ${given}`,
    sum: (sum, whole) => `The parts come to ${sum}, the whole is ${whole}:`,
    sumAlone: (sum) => `The parts come to ${sum}; the whole was given no target.`,
    fits: 'they fit.',
    over: (difference) => `the parts have ${difference} more.`,
    under: (difference) => `${difference} are not given to any part yet.`,
    unreadable: 'This is no number.',
    belowZero: 'A target is zero or more.',
    wholeOnly: 'This indicator is counted in whole numbers.',
    fewerDecimals: (decimals) => `It has ${decimals} decimals at most.`,
    tooLarge: (largest) => `The largest is ${largest}.`,
    asked: 'This can be read in two ways.',
    askedOne: 'This is written in the Vietnamese way. Is it the number below?',
    meant: (number) => `It is ${number}`,
    changedTo: (value) => `Somebody has given another one meanwhile: ${value}.`,
    changedToNone: 'Somebody has withdrawn this target meanwhile.',
    keepTheirs: 'Take the new one',
    keepMine: 'Give mine all the same',
    pasted: (cells) => `${cells} cells pasted.`,
    pastedTooMany: (left) => `The last ${left} found no row.`,
    save: (count) => `Give targets (${count})`,
    saveNothing: 'Give targets',
    nothing: 'No cell has been changed.',
    faulty: (count) => `Cells to be looked at again: ${count}.`,
    forget: 'Discard what was typed',
    saved: 'The targets are given.',
    noParts: 'No unit stands below this one.',
  },
};
