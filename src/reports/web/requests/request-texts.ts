import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { SectionKind } from '#reports/model/outline/outline.ts';

interface RequestTexts {
  readonly ask: string;
  readonly askText: string;
  readonly toReports: string;
  readonly office: string;
  readonly officeHint: string;
  readonly noOffice: string;
  readonly period: string;
  readonly askedAlready: string;
  readonly toAsked: string;
  readonly title: string;
  readonly titleHint: string;
  readonly place: string;
  readonly placeHint: string;
  readonly dueDays: string;
  readonly dueDaysHint: string;
  readonly dueDaysNoUnit: string;
  readonly noDueDays: string;
  readonly units: (count: string) => string;
  readonly laterThan: (level: string, day: string) => string;
  readonly outline: string;
  readonly outlineHint: string;
  readonly outlineNeeded: string;
  readonly addSection: string;
  readonly section: (number: number) => string;
  readonly sectionTitle: (number: number) => string;
  readonly kindOf: (title: string) => string;
  readonly levelOf: (title: string) => string;
  readonly moveUp: (title: string) => string;
  readonly moveDown: (title: string) => string;
  readonly removeSection: (title: string) => string;
  readonly part: string;
  readonly subsection: string;
  readonly kinds: Readonly<Record<SectionKind, string>>;
  readonly recipients: string;
  readonly recipientsHint: string;
  readonly noRecipients: string;
  readonly needed: string;
  readonly send: string;
  readonly sendWithFaults: (count: number) => string;
  readonly save: string;
  readonly saveWithFaults: (count: number) => string;
  readonly change: string;
  readonly withdraw: string;
  readonly withdrawText: string;
  readonly confirmWithdraw: string;
  readonly withdrawn: string;
  readonly sent: string;
  readonly whoSent: string;
  readonly theirs: (title: string) => string;
  readonly unknown: string;
  readonly unknownText: string;
  readonly noPeriods: string;
  readonly noPeriodsText: string;
}

export const REQUEST_TEXTS: Texts<RequestTexts> = {
  vi: {
    ask: 'Yêu cầu báo cáo',
    askText: 'Yêu cầu được gửi tới đơn vị này và mọi đơn vị bên dưới đang hoạt động hôm nay.',
    toReports: 'Về trang báo cáo',
    office: 'Đơn vị yêu cầu',
    officeHint: 'Đơn vị này tổng hợp báo cáo của cấp dưới.',
    noOffice: 'Chọn đơn vị yêu cầu trước khi gửi.',
    period: 'Kỳ báo cáo',
    askedAlready: 'Kỳ này đơn vị đã yêu cầu báo cáo rồi.',
    toAsked: 'Xem yêu cầu đã gửi',
    title: 'Báo cáo về việc gì',
    titleHint: 'In dưới chữ “Báo cáo”. Xuống dòng ở đâu thì văn bản xuống dòng ở đó.',
    place: 'Địa danh',
    placeHint: 'Ghi trước ngày tháng trên văn bản.',
    dueDays: 'Thời hạn theo cấp',
    dueDaysHint: 'Cấp dưới gửi trước để cấp trên kịp tổng hợp. Để trống nếu không đặt hạn.',
    dueDaysNoUnit: 'Chọn đơn vị yêu cầu trước, rồi đặt hạn cho từng cấp.',
    noDueDays: 'không đặt hạn',
    units: (count) => `${count} đơn vị`,
    laterThan: (level, day) => `Muộn hơn hạn của cấp trên (${level}: ${day}).`,
    outline: 'Đề cương',
    outlineHint:
      'Số mục tự đánh. “Đề mục” chỉ là tiêu đề, không ai viết; phụ lục lấy từ số liệu đã báo.',
    outlineNeeded: 'Đề cương cần ít nhất một mục để viết.',
    addSection: 'Thêm mục',
    section: (number) => `mục thứ ${number}`,
    sectionTitle: (number) => `Tên mục thứ ${number}`,
    kindOf: (title) => `Loại mục: ${title}`,
    levelOf: (title) => `Cấp mục: ${title}`,
    moveUp: (title) => `Đưa lên: ${title}`,
    moveDown: (title) => `Đưa xuống: ${title}`,
    removeSection: (title) => `Xóa mục: ${title}`,
    part: 'Phần',
    subsection: 'Mục con',
    kinds: {
      opening: 'Mở đầu',
      heading: 'Đề mục',
      text: 'Văn bản',
      results: 'Kết quả',
      limitations: 'Hạn chế',
      causes: 'Nguyên nhân',
      lessons: 'Bài học',
      directions: 'Phương hướng',
      proposals: 'Kiến nghị',
      annex: 'Phụ lục số liệu',
    },
    recipients: 'Nơi nhận',
    recipientsHint: 'Mỗi dòng một nơi, in ở cuối văn bản. Ghi tên cơ quan, không ghi tên người.',
    noRecipients: 'không ghi',
    needed: 'Cần điền tên mục.',
    send: 'Gửi yêu cầu',
    sendWithFaults: (count) => `Gửi yêu cầu (còn ${count} lỗi)`,
    save: 'Ghi thay đổi',
    saveWithFaults: (count) => `Ghi thay đổi (còn ${count} lỗi)`,
    change: 'Sửa yêu cầu',
    withdraw: 'Rút lại yêu cầu',
    withdrawText:
      'Các đơn vị sẽ không viết báo cáo cho yêu cầu này nữa. Bản nháp đã viết vẫn còn. Không rút lại được khi đã có đơn vị trình báo cáo.',
    confirmWithdraw: 'Rút lại, không yêu cầu nữa',
    withdrawn: 'Yêu cầu này đã được rút lại.',
    sent: 'Ngày gửi',
    whoSent: 'Xem ai đã gửi',
    theirs: (title) => `Tên đang ghi: ${title}`,
    unknown: 'Không có yêu cầu báo cáo này',
    unknownText: 'Có thể đường dẫn bị gõ sai hoặc chép thiếu.',
    noPeriods: 'Chưa có kỳ báo cáo nào',
    noPeriodsText: 'Mở một kỳ báo cáo trước, rồi yêu cầu báo cáo cho kỳ đó.',
  },
  en: {
    ask: 'Ask for reports',
    askText: 'The request goes to this unit and to every unit below it that lives today.',
    toReports: 'To the reports',
    office: 'Unit that asks',
    officeHint: 'It puts the reports of those below together.',
    noOffice: 'Choose the unit that asks first.',
    period: 'Period',
    askedAlready: 'This unit has asked for reports of this period already.',
    toAsked: 'See the request that was sent',
    title: 'What the reports are about',
    titleHint: 'Printed below the word “Report”. A line break here is one in the document.',
    place: 'Place',
    placeHint: 'Stands before the date of documents.',
    dueDays: 'Due days by level',
    dueDaysHint: 'Lower levels send first, so that higher ones have time. Empty: no due day.',
    dueDaysNoUnit: 'Choose the unit that asks, then a day for each level.',
    noDueDays: 'none',
    units: (count) => `${count} ${count === '1' ? 'unit' : 'units'}`,
    laterThan: (level, day) => `Later than the level above (${level}: ${day}).`,
    outline: 'Outline',
    outlineHint:
      'Numbers follow by themselves. Nobody writes under a “heading”; the tables are made of the figures.',
    outlineNeeded: 'The outline needs a section that is written.',
    addSection: 'Add a section',
    section: (number) => `section ${number}`,
    sectionTitle: (number) => `Title of section ${number}`,
    kindOf: (title) => `Kind of section: ${title}`,
    levelOf: (title) => `Level of section: ${title}`,
    moveUp: (title) => `Move up: ${title}`,
    moveDown: (title) => `Move down: ${title}`,
    removeSection: (title) => `Remove: ${title}`,
    part: 'Part',
    subsection: 'Subsection',
    kinds: {
      opening: 'Opening',
      heading: 'Heading',
      text: 'Text',
      results: 'Results',
      limitations: 'Limitations',
      causes: 'Causes',
      lessons: 'Lessons',
      directions: 'Directions',
      proposals: 'Proposals',
      annex: 'Tables',
    },
    recipients: 'Recipients',
    recipientsHint: 'A line each, at the end of the document. Name offices, not people.',
    noRecipients: 'none',
    needed: 'The section needs a title.',
    send: 'Send the request',
    sendWithFaults: (count) => `Send the request (${count} to mend)`,
    save: 'Record the change',
    saveWithFaults: (count) => `Record the change (${count} to mend)`,
    change: 'Change the request',
    withdraw: 'Withdraw the request',
    withdrawText:
      'Units will write no reports for it any more. What was drafted stays. It cannot be withdrawn once a unit has submitted its report.',
    confirmWithdraw: 'Withdraw it, ask no more',
    withdrawn: 'This request was withdrawn.',
    sent: 'Sent',
    whoSent: 'See who has sent',
    theirs: (title) => `The title now: ${title}`,
    unknown: 'There is no such request',
    unknownText: 'The link may have been mistyped or cut short.',
    noPeriods: 'There is no reporting period',
    noPeriodsText: 'Open a reporting period first, then ask for its reports.',
  },
};
