import type { Texts } from '#platform/web/language/language-choice.tsx';

export interface EntryTexts {
  readonly title: string;
  readonly correct: string;
  readonly enter: string;
  readonly accept: string;
  readonly withdraw: string;
  readonly askWithdraw: (value: string) => string;
  readonly doWithdraw: string;
  readonly cancel: string;
  readonly newValue: string;
  readonly valueHint: (measure: string, decimals: string) => string;
  readonly event: string;
  readonly eventHint: string;
  readonly submit: string;
  readonly submitAndAccept: string;
  readonly sending: string;
  readonly empty: string;
  readonly unreadable: string;
  readonly unreadableCount: string;
  readonly wholeOnly: string;
  readonly fewerDecimals: (decimals: string) => string;
  readonly tooLarge: (largest: string) => string;
  readonly asked: string;
  readonly askedOne: (number: string) => string;
  readonly isMeant: (number: string) => string;
  readonly done: Readonly<Record<'submitted' | 'accepted' | 'withdrawn', string>>;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly refused: string;
  readonly conflict: string;
  readonly acceptedMeanwhile: string;
  readonly whenOpened: string;
  readonly theirs: string;
  readonly yours: string;
  readonly blank: string;
  readonly notTyped: string;
  readonly keepTheirs: string;
  readonly writeMine: string;
  readonly typeOn: string;
  readonly sameAlready: string;
  readonly restated: (day: string) => string;
  readonly onlyReceives: string;
  readonly notPermitted: string;
  readonly ratio: string;
}

/** Telling one figure, and what can become of it. */
export const ENTRY_TEXTS: Texts<EntryTexts> = {
  vi: {
    title: 'Sửa và duyệt',
    correct: 'Sửa số này',
    enter: 'Nhập số',
    accept: 'Duyệt',
    withdraw: 'Rút số',
    askWithdraw: (value) => `Rút số ${value}? Ô sẽ để trống, khác với 0; bản cũ vẫn được lưu.`,
    doWithdraw: 'Rút số',
    cancel: 'Để nguyên',
    newValue: 'Số mới',
    valueHint: (measure, decimals) =>
      decimals === '0'
        ? `${measure}; số nguyên`
        : `${measure}; nhiều nhất ${decimals} chữ số thập phân`,
    event: 'Từ sự kiện nào (không bắt buộc)',
    eventHint: 'Ví dụ: Khám bệnh tại xã Mẫu Sơn, 12/5/2026',
    submit: 'Nộp',
    submitAndAccept: 'Nộp và duyệt',
    sending: 'Đang gửi',
    empty: 'Chưa có số nào. Chưa biết thì chọn “Để nguyên”.',
    unreadable: 'Chưa đọc được thành số. Hãy viết như 1.657 hay 12,5; chưa biết thì để nguyên.',
    unreadableCount:
      'Chưa đọc được thành số. Hãy viết số nguyên như 1.657; chưa biết thì để nguyên.',
    wholeOnly: 'Chỉ tiêu này là số nguyên, không có phần thập phân.',
    fewerDecimals: (decimals) => `Chỉ tiêu này có nhiều nhất ${decimals} chữ số thập phân.`,
    tooLarge: (largest) => `Số này quá lớn. Chỉ tiêu này nhiều nhất là ${largest}.`,
    asked: 'Ý bạn là số nào?',
    askedOne: (number) => `Số viết theo kiểu tiếng Anh. Có phải ý bạn là ${number}?`,
    isMeant: (number) => `Là ${number}`,
    done: {
      submitted: 'Đã nộp. Các số tổng hợp phía trên đã đổi theo.',
      accepted: 'Đã duyệt. Các số tổng hợp phía trên đã đổi theo.',
      withdrawn: 'Đã rút số. Các số tổng hợp phía trên đã đổi theo.',
    },
    unknown: 'Chưa có xác nhận',
    unknownHint:
      'Máy chủ không trả lời nên chưa biết số đã được ghi hay chưa. Hỏi lại không ghi hai lần; số bạn viết còn nguyên.',
    refused: 'Chưa ghi được.',
    conflict: 'Có người đã đổi số này trong lúc bạn sửa. Chưa có gì bị ghi đè.',
    acceptedMeanwhile: 'Có người đã duyệt số này trong lúc bạn sửa. Chưa có gì bị ghi đè.',
    whenOpened: 'Lúc bạn mở',
    theirs: 'Đang có',
    yours: 'Số của bạn',
    blank: 'trống',
    notTyped: 'chưa viết',
    keepTheirs: 'Giữ số của họ',
    writeMine: 'Ghi số của tôi',
    typeOn: 'Viết tiếp',
    sameAlready: 'Số đang có đã đúng là số bạn viết.',
    restated: (day) =>
      `Đây là số tính lại. Muốn sửa, mở số của đơn vị đã báo, theo cây ngày ${day}.`,
    notPermitted:
      'Bạn xem được số liệu này, nhưng không có vai trò báo hay duyệt số liệu của đơn vị này.',
    onlyReceives:
      'Đơn vị này nhận số từ các đơn vị bên dưới. Muốn sửa, đi theo vết đến đơn vị đã báo.',
    ratio: 'Tỷ số được tính lại. Muốn sửa, mở tử số hoặc mẫu số.',
  },
  en: {
    title: 'Correct and accept',
    correct: 'Correct this figure',
    enter: 'Enter a figure',
    accept: 'Accept',
    withdraw: 'Withdraw',
    askWithdraw: (value) =>
      `Withdraw ${value}? The cell will be blank, which is not 0; the old version is kept.`,
    doWithdraw: 'Withdraw',
    cancel: 'Leave it',
    newValue: 'New figure',
    valueHint: (measure, decimals) =>
      decimals === '0'
        ? `${measure}; a whole number`
        : `${measure}; digits after the point: ${decimals} at most`,
    event: 'From which event (optional)',
    eventHint: 'For example: Clinic at Mẫu Sơn, 12/5/2026',
    submit: 'Submit',
    submitAndAccept: 'Submit and accept',
    sending: 'Sending',
    empty: 'There is no number yet. If it is not known, choose “Leave it”.',
    unreadable:
      'This could not be read as a number. Write it as 1,657 or 12.5; leave it alone if it is not known.',
    unreadableCount:
      'This could not be read as a number. Write a whole number such as 1,657; leave it alone if it is not known.',
    wholeOnly: 'This indicator is a whole number, without decimals.',
    fewerDecimals: (decimals) => `Digits after the point of this indicator: ${decimals} at most.`,
    tooLarge: (largest) => `This is too large. The most for this indicator is ${largest}.`,
    asked: 'Which number do you mean?',
    askedOne: (number) => `This is written the Vietnamese way. Do you mean ${number}?`,
    isMeant: (number) => `It is ${number}`,
    done: {
      submitted: 'Submitted. The totals above have followed.',
      accepted: 'Accepted. The totals above have followed.',
      withdrawn: 'Withdrawn. The totals above have followed.',
    },
    unknown: 'Not confirmed yet',
    unknownHint:
      'The server does not answer, so nobody knows yet whether the figure was written. Asking again never writes it twice; what you typed is kept.',
    refused: 'This was not written.',
    conflict: 'Somebody changed this figure while you were at it. Nothing was overwritten.',
    acceptedMeanwhile:
      'Somebody accepted this figure while you were at it. Nothing was overwritten.',
    whenOpened: 'When you opened it',
    theirs: 'As it stands',
    yours: 'Yours',
    blank: 'blank',
    notTyped: 'not typed yet',
    keepTheirs: 'Keep theirs',
    writeMine: 'Write mine',
    typeOn: 'Go on typing',
    sameAlready: 'What stands already is what you typed.',
    restated: (day) =>
      `This is restated. To correct it, open the figure of the unit that told it, on the tree of ${day}.`,
    notPermitted:
      'You may see this figure, but hold no role to tell or accept figures of this unit.',
    onlyReceives:
      'This unit receives its figures from those below. To correct one, follow the trail to the unit that told it.',
    ratio: 'A ratio is made again from its parts. To correct it, open numerator or denominator.',
  },
};
