import type { Texts } from '#platform/web/language/language-choice.tsx';

interface ActivityTexts {
  readonly title: string;
  readonly ofUnit: (unit: string, period: string) => string;
  readonly record: string;
  readonly unit: string;
  readonly period: string;
  readonly indicator: string;
  readonly allIndicators: string;
  readonly views: { readonly list: string; readonly places: string };
  readonly viewsLabel: string;
  readonly sums: string;
  readonly noSums: string;
  readonly inFigures: (value: string) => string;
  readonly moreInFigures: (value: string) => string;
  readonly lessInFigures: (value: string) => string;
  readonly whyDiffering: string;
  readonly events: (count: string) => string;
  readonly onlyPlace: (place: string) => string;
  readonly allPlaces: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly emptyForOthers: string;
  readonly noUnit: string;
  readonly noUnitText: string;
  readonly noPeriod: string;
  readonly noPeriodText: string;
  readonly day: string;
  readonly event: string;
  readonly place: string;
  readonly photographs: string;
  readonly state: string;
  readonly states: Readonly<Record<'noted' | 'told' | 'withdrawn', string>>;
  readonly placeName: string;
  readonly eventCount: string;
  readonly kinds: Readonly<Record<'province' | 'commune' | 'locality' | 'other', string>>;
  readonly partners: string;
  readonly supporting: string;
  readonly results: string;
  readonly noResults: string;
  readonly toList: string;
  readonly toFigure: string;
}

/** What the screens of outreach events say. */
export const ACTIVITY_TEXTS: Texts<ActivityTexts> = {
  vi: {
    title: 'Hoạt động cộng đồng',
    ofUnit: (unit, period) => `${unit}, ${period.toLowerCase()}`,
    record: 'Ghi hoạt động',
    unit: 'Đơn vị',
    period: 'Kỳ báo cáo',
    indicator: 'Kết quả',
    allIndicators: 'Tất cả',
    views: { list: 'Từng hoạt động', places: 'Theo địa bàn' },
    viewsLabel: 'Cách xem',
    sums: 'Cộng lại, mỗi hoạt động tính một lần',
    inFigures: (value) => `trong số liệu của kỳ: ${value}`,
    moreInFigures: (value) => `nhiều hơn ${value}`,
    lessInFigures: (value) => `ít hơn ${value}`,
    whyDiffering:
      'Số liệu của kỳ khác tổng này khi có đơn vị báo số thẳng bằng biểu mẫu hoặc tệp, không qua hoạt động, hoặc chuyển sang cấp trên khác sau ngày chốt. Bấm vào số để xem từng đơn vị.',
    noSums: 'Chưa hoạt động nào được báo kết quả.',
    events: (count) => `${count} hoạt động`,
    onlyPlace: (place) => `Chỉ các hoạt động tại ${place}`,
    allPlaces: 'Xem mọi địa bàn',
    empty: 'Chưa có hoạt động nào trong kỳ này',
    emptyText: 'Ghi hoạt động đầu tiên: ngày, địa điểm và kết quả là đủ.',
    emptyForOthers: 'Đơn vị ghi hoạt động ở đây; kết quả vào thẳng số liệu của đơn vị.',
    noUnit: 'Không có đơn vị này',
    noUnitText: 'Đường dẫn có thể đã cũ, hoặc đơn vị nằm ngoài phạm vi vai trò của bạn.',
    noPeriod: 'Kỳ này chưa mở',
    noPeriodText: 'Chọn một kỳ khác trong danh sách.',
    day: 'Ngày',
    event: 'Hoạt động',
    place: 'Địa điểm',
    photographs: 'Ảnh',
    state: 'Tình trạng',
    states: { noted: 'Mới ghi', told: 'Đã báo', withdrawn: 'Đã rút' },
    placeName: 'Địa bàn',
    eventCount: 'Số hoạt động',
    kinds: {
      province: 'Tỉnh, thành phố',
      commune: 'Xã, phường',
      locality: 'Thôn, tổ dân phố',
      other: 'Nơi khác',
    },
    partners: 'Cùng làm',
    supporting: 'Đơn vị phối hợp',
    results: 'Kết quả',
    noResults: 'Chưa có kết quả.',
    toList: 'Về danh sách hoạt động',
    toFigure: 'Xem trong số liệu',
  },
  en: {
    title: 'Outreach events',
    ofUnit: (unit, period) => `${unit}, ${period}`,
    record: 'Record an event',
    unit: 'Unit',
    period: 'Period',
    indicator: 'Result',
    allIndicators: 'All',
    views: { list: 'Event by event', places: 'By territory' },
    viewsLabel: 'View',
    sums: 'Altogether, each event counted once',
    inFigures: (value) => `in the figures of the period: ${value}`,
    moreInFigures: (value) => `${value} more`,
    lessInFigures: (value) => `${value} less`,
    whyDiffering:
      'The figures differ from this sum where a unit told its number by form or file, not by events, or has moved under another since the figures were closed. Open the number to see each unit.',
    noSums: 'No event has been told with a result yet.',
    events: (count) => (count === '1' ? '1 event' : `${count} events`),
    onlyPlace: (place) => `Only events in ${place}`,
    allPlaces: 'See all places',
    empty: 'No event in this period yet',
    emptyText: 'Record the first one: its day, its place and its results are enough.',
    emptyForOthers: 'Units record their events here; the results go straight into their figures.',
    noUnit: 'There is no such unit',
    noUnitText: 'The link may be old, or the unit is beyond what your roles reach.',
    noPeriod: 'This period is not open',
    noPeriodText: 'Choose another period from the list.',
    day: 'Day',
    event: 'Event',
    place: 'Place',
    photographs: 'Photographs',
    state: 'State',
    states: { noted: 'Noted', told: 'Told', withdrawn: 'Withdrawn' },
    placeName: 'Territory',
    eventCount: 'Events',
    kinds: {
      province: 'Province or city',
      commune: 'Commune or ward',
      locality: 'Village or neighbourhood',
      other: 'Elsewhere',
    },
    partners: 'Together with',
    supporting: 'Supporting units',
    results: 'Results',
    noResults: 'No results yet.',
    toList: 'Back to the events',
    toFigure: 'See it in the figures',
  },
};
