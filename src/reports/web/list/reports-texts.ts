import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { AskedState } from '#reports/web/report-queries.ts';

interface ReportsTexts {
  readonly title: string;
  readonly request: string;
  readonly ask: string;
  readonly aboutRequest: string;
  readonly difficulties: string;
  readonly none: string;
  readonly noneText: string;
  readonly withdrawn: string;
  readonly show: string;
  readonly all: string;
  readonly states: Readonly<Record<AskedState, string>>;
  readonly unit: string;
  readonly standing: string;
  readonly due: string;
  readonly submitted: string;
  readonly accepted: string;
  readonly branch: string;
  readonly branchOf: (unit: string, count: string) => string;
  readonly lateBelow: (count: string) => string;
  readonly late: string;
  readonly sentLate: string;
  readonly heir: (name: string) => string;
  readonly begin: string;
  readonly beginOf: (name: string) => string;
  readonly caption: (title: string) => string;
  readonly nobody: string;
  readonly up: string;
  readonly own: string;
  readonly goOn: string;
  readonly goOnOf: (name: string) => string;
  readonly look: string;
  readonly lookOf: (name: string) => string;
  readonly isDue: (day: string) => string;
  readonly wasDue: (day: string) => string;
  readonly waiting: string;
  readonly noneWaiting: string;
  readonly submittedOn: (day: string) => string;
  readonly more: (count: string) => string;
  readonly whoSent: string;
  readonly sentOf: string;
  readonly sentOn: string;
  readonly dueDays: string;
  readonly noDueDays: string;
  readonly allSent: string;
  readonly notInSight: string;
  readonly notInSightText: string;
  readonly isWithdrawn: string;
  readonly unknownRequest: string;
  readonly unknownRequestText: string;
  readonly noneForPeriod: (period: string) => string;
  readonly noneForPeriodText: string;
  readonly toReports: string;
}

export const REPORTS_TEXTS: Texts<ReportsTexts> = {
  vi: {
    title: 'Báo cáo',
    request: 'Kỳ báo cáo',
    ask: 'Yêu cầu báo cáo',
    aboutRequest: 'Đề cương và thời hạn',
    difficulties: 'Khó khăn đã nêu',
    none: 'Chưa yêu cầu báo cáo kỳ nào',
    noneText: 'Văn phòng gửi yêu cầu cùng đề cương và thời hạn; sau đó các đơn vị viết tại đây.',
    withdrawn: 'đã rút',
    show: 'Xem đơn vị',
    all: 'Theo cây tổ chức',
    states: {
      'to-accept': 'Chờ bạn duyệt',
      received: 'Đã gửi',
      missing: 'Chưa gửi',
      late: 'Quá hạn',
      none: 'Chưa soạn',
      draft: 'Đang soạn',
      submitted: 'Chờ duyệt',
      returned: 'Bị trả lại',
      accepted: 'Đã duyệt',
      published: 'Đã công bố',
    },
    unit: 'Đơn vị',
    standing: 'Báo cáo',
    due: 'Thời hạn',
    submitted: 'Ngày trình',
    accepted: 'Ngày duyệt',
    branch: 'Cả nhánh đã gửi',
    branchOf: (unit, count) => `${count}: các đơn vị của ${unit}`,
    lateBelow: (count) => `${count} quá hạn`,
    late: 'quá hạn',
    sentLate: 'gửi muộn',
    heir: (name) => `đã sáp nhập; phần việc còn lại thuộc ${name}`,
    begin: 'Soạn báo cáo',
    beginOf: (name) => `Soạn báo cáo của ${name}`,
    caption: (title) => `Các đơn vị gửi báo cáo: ${title}`,
    nobody: 'Không có đơn vị nào như vậy',
    up: 'Lên đơn vị cấp trên',
    own: 'Báo cáo của đơn vị bạn',
    goOn: 'Viết tiếp',
    goOnOf: (name) => `Viết tiếp báo cáo của ${name}`,
    look: 'Xem báo cáo',
    lookOf: (name) => `Xem báo cáo của ${name}`,
    isDue: (day) => `hạn ${day}`,
    wasDue: (day) => `quá hạn ${day}`,
    waiting: 'Chờ bạn duyệt',
    noneWaiting: 'Không có báo cáo nào chờ bạn duyệt.',
    submittedOn: (day) => `trình ngày ${day}`,
    more: (count) => `và ${count} đơn vị nữa`,
    whoSent: 'Ai đã gửi',
    sentOf: 'Đã gửi',
    sentOn: 'Yêu cầu gửi ngày',
    dueDays: 'Thời hạn',
    noDueDays: 'Yêu cầu này không đặt thời hạn.',
    allSent: 'Mọi đơn vị đều đã gửi.',
    notInSight: 'Yêu cầu này không gửi tới đơn vị nào của bạn',
    notInSightText: 'Hãy chọn kỳ báo cáo khác.',
    isWithdrawn: 'Yêu cầu này đã được rút lại; các đơn vị không phải gửi báo cáo nữa.',
    unknownRequest: 'Không có yêu cầu báo cáo này',
    unknownRequestText: 'Có thể đường dẫn bị gõ sai hoặc chép thiếu.',
    noneForPeriod: (period) => `Chưa yêu cầu báo cáo ${period.toLowerCase()}`,
    noneForPeriodText: 'Kỳ này không có yêu cầu báo cáo nào gửi tới các đơn vị.',
    toReports: 'Về trang báo cáo',
  },
  en: {
    title: 'Reports',
    request: 'Period',
    ask: 'Ask for reports',
    aboutRequest: 'Outline and due days',
    difficulties: 'Difficulties raised',
    none: 'No reports have been asked for',
    noneText: 'The office sends a request with its outline and due days; units then write here.',
    withdrawn: 'withdrawn',
    show: 'Show units',
    all: 'As the tree has them',
    states: {
      'to-accept': 'Waiting for you to accept',
      received: 'Sent',
      missing: 'Not sent',
      late: 'Overdue',
      none: 'Not begun',
      draft: 'Being written',
      submitted: 'Waiting to be accepted',
      returned: 'Returned',
      accepted: 'Accepted',
      published: 'Published',
    },
    unit: 'Unit',
    standing: 'Report',
    due: 'Due',
    submitted: 'Submitted',
    accepted: 'Accepted',
    branch: 'Sent in the branch',
    branchOf: (unit, count) => `${count}: units of ${unit}`,
    lateBelow: (count) => `${count} overdue`,
    late: 'overdue',
    sentLate: 'sent late',
    heir: (name) => `merged; what it left lies with ${name}`,
    begin: 'Write the report',
    beginOf: (name) => `Write the report of ${name}`,
    caption: (title) => `Units and their reports: ${title}`,
    nobody: 'No unit stands so',
    up: 'One level up',
    own: 'The report of your unit',
    goOn: 'Go on writing',
    goOnOf: (name) => `Go on writing the report of ${name}`,
    look: 'Look at the report',
    lookOf: (name) => `Look at the report of ${name}`,
    isDue: (day) => `due ${day}`,
    wasDue: (day) => `was due ${day}`,
    waiting: 'Waiting for you to accept',
    noneWaiting: 'No report waits for you to accept it.',
    submittedOn: (day) => `submitted ${day}`,
    more: (count) => `and ${count} more units`,
    whoSent: 'Who has sent',
    sentOf: 'Sent',
    sentOn: 'Asked for on',
    dueDays: 'Due',
    noDueDays: 'This request sets no due days.',
    allSent: 'Every unit has sent its report.',
    notInSight: 'This request went to no unit of yours',
    notInSightText: 'Choose another period.',
    isWithdrawn: 'This request was withdrawn; units need not send reports for it any more.',
    unknownRequest: 'There is no such request',
    unknownRequestText: 'The link may have been mistyped or cut short.',
    noneForPeriod: (period) => `No reports were asked for: ${period}`,
    noneForPeriodText: 'Units were sent no request for reports of this period.',
    toReports: 'To the reports',
  },
};
