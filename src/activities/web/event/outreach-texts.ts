import type { Texts } from '#platform/web/language/language-choice.tsx';

interface OutreachTexts {
  readonly newTitle: (unit: string) => string;
  readonly changeTitle: string;
  readonly dayHint: string;
  readonly place: string;
  readonly placeHint: string;
  readonly placeUnknown: string;
  readonly placesFound: string;
  readonly placesCount: (count: string) => string;
  readonly placesMore: (count: string) => string;
  readonly addPlace: (name: string) => string;
  readonly newPlaceKind: string;
  readonly newPlaceParent: string;
  readonly noParent: string;
  readonly savePlace: string;
  readonly title: string;
  readonly titleHint: string;
  readonly value: (unit: string) => string;
  readonly valueHint: string;
  readonly addResult: string;
  readonly removeResult: string;
  readonly partners: string;
  readonly partnersHint: string;
  readonly supporting: string;
  readonly supportingHint: string;
  readonly removeUnit: string;
  readonly tell: string;
  readonly note: string;
  readonly save: string;
  readonly cancel: string;
  readonly needed: string;
  readonly notANumber: string;
  readonly decimalsAsked: (decimals: string) => string;
  readonly asked: (readings: string) => string;
  readonly isAnother: string;
  readonly replaces: string;
  readonly change: string;
  readonly withdraw: string;
  readonly withdrawAsk: string;
  readonly withdrawYes: string;
  readonly keep: string;
  readonly sending: string;
  readonly refused: string;
  readonly unknown: string;
  readonly unknownText: string;
  readonly meanwhile: string;
  readonly noSuch: string;
  readonly noSuchText: string;
  readonly noRight: string;
}

/** What is said where an event is recorded, corrected or withdrawn. */
export const OUTREACH_TEXTS: Texts<OutreachTexts> = {
  vi: {
    newTitle: (unit) => `Ghi hoạt động của ${unit}`,
    changeTitle: 'Sửa hoạt động',
    dayHint: 'Ngày tổ chức, ví dụ 21/3/2026',
    place: 'Địa điểm',
    placeHint: 'Gõ tên xã, phường rồi chọn trong danh sách',
    placeUnknown: 'Chưa có địa điểm này. Chọn trong danh sách, hoặc thêm mới.',
    placesFound: 'Địa danh tìm thấy',
    placesCount: (count) => `${count} nơi; bấm ↓ rồi Enter để chọn`,
    placesMore: (count) => `và ${count} nơi khác; gõ thêm để thu hẹp`,
    addPlace: (name) => `Thêm “${name}”`,
    newPlaceKind: 'Loại địa điểm',
    newPlaceParent: 'Thuộc địa bàn',
    noParent: 'Không thuộc địa bàn nào',
    savePlace: 'Thêm địa điểm',
    title: 'Tên hoạt động',
    titleHint: 'Nói về việc đã làm, không ghi tên người, ví dụ: Khám lưu động tại xã Mẫu An',
    value: (unit) => (unit === '' ? 'Kết quả' : `Kết quả (${unit})`),
    valueHint: 'Để trống nếu chưa có',
    addResult: 'Thêm kết quả khác',
    removeResult: 'Bỏ kết quả này',
    partners: 'Tổ chức cùng làm',
    partnersHint: 'Tên tổ chức, cách nhau bằng dấu chấm phẩy; không ghi tên người',
    supporting: 'Thêm đơn vị phối hợp',
    supportingHint: 'Được nêu tên, không tính số liệu',
    removeUnit: 'Bỏ',
    tell: 'Báo kết quả',
    note: 'Chỉ ghi lại, chưa báo',
    save: 'Lưu thay đổi',
    cancel: 'Thôi',
    needed: 'Cần điền ô này.',
    notANumber: 'Đây không phải là số. Ghi như 1.657 hoặc 12,5.',
    decimalsAsked: (decimals) =>
      decimals === '0'
        ? 'Chỉ tiêu này là số nguyên.'
        : `Chỉ tiêu này có nhiều nhất ${decimals} chữ số thập phân.`,
    asked: (readings) => `Có thể là ${readings}. Ghi lại cho rõ.`,
    isAnother: 'Đây là hoạt động khác',
    replaces: 'Lấy số từ các hoạt động',
    change: 'Sửa',
    withdraw: 'Rút hoạt động',
    withdrawAsk:
      'Rút hoạt động này? Kết quả của nó không còn trong số liệu; hoạt động vẫn được lưu là đã rút.',
    withdrawYes: 'Rút',
    keep: 'Giữ lại',
    sending: 'Đang gửi…',
    refused: 'Chưa lưu được.',
    unknown: 'Chưa có xác nhận',
    unknownText: 'Máy chủ không trả lời, nên chưa biết đã lưu hay chưa. Nội dung vẫn còn ở đây.',
    meanwhile: 'Có người vừa sửa hoạt động này. Bản mới đã hiện bên dưới; hãy xem rồi lưu lại.',
    noSuch: 'Không có hoạt động này',
    noSuchText: 'Đường dẫn có thể đã cũ, hoặc hoạt động nằm ngoài phạm vi vai trò của bạn.',
    noRight: 'Vai trò của bạn không cho ghi hoạt động của đơn vị này.',
  },
  en: {
    newTitle: (unit) => `Record an event of ${unit}`,
    changeTitle: 'Correct the event',
    dayHint: 'The day it was held, such as 21/3/2026',
    place: 'Place',
    placeHint: 'Type the commune, then choose it from the list',
    placeUnknown: 'This place is not known. Choose one from the list, or add it.',
    placesFound: 'Places found',
    placesCount: (count) => `${count} places; press ↓, then Enter to pick one`,
    placesMore: (count) => `and ${count} others; type more to narrow them down`,
    addPlace: (name) => `Add “${name}”`,
    newPlaceKind: 'Kind of place',
    newPlaceParent: 'Lies in',
    noParent: 'In no wider place',
    savePlace: 'Add the place',
    title: 'What it was',
    titleHint: 'About the work, naming nobody, such as: Mobile clinic in Mau An',
    value: (unit) => (unit === '' ? 'Result' : `Result (${unit})`),
    valueHint: 'Leave it empty while there is none',
    addResult: 'Add another result',
    removeResult: 'Take this result off',
    partners: 'Organisations taking part',
    partnersHint: 'Names of organisations with semicolons between them; never persons',
    supporting: 'Add a supporting unit',
    supportingHint: 'It is named, and counts nothing',
    removeUnit: 'Take off',
    tell: 'Tell the results',
    note: 'Only note it for now',
    save: 'Save the changes',
    cancel: 'Cancel',
    needed: 'This field is needed.',
    notANumber: 'This is no number. Write it like 1,657 or 12.5.',
    decimalsAsked: (decimals) =>
      decimals === '0'
        ? 'This indicator is counted in whole numbers.'
        : `This indicator has at most ${decimals} decimals.`,
    asked: (readings) => `It may mean ${readings}. Write it plainly.`,
    isAnother: 'This is another event',
    replaces: 'Take the number from the events',
    change: 'Correct',
    withdraw: 'Withdraw the event',
    withdrawAsk:
      'Withdraw this event? Its results leave the figures; the event is kept as withdrawn.',
    withdrawYes: 'Withdraw',
    keep: 'Keep it',
    sending: 'Sending…',
    refused: 'It was not saved.',
    unknown: 'Not confirmed',
    unknownText:
      'The server did not answer, so nobody knows here whether it was saved. What you wrote is still here.',
    meanwhile:
      'Somebody has just changed this event. What stands now is shown; look at it, then save again.',
    noSuch: 'There is no such event',
    noSuchText: 'The link may be old, or the event is beyond what your roles reach.',
    noRight: 'Your roles do not let you record events of this unit.',
  },
};
