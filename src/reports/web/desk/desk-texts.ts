import type { Texts } from '#platform/web/language/language-choice.tsx';

interface DeskTexts {
  readonly reports: string;
  readonly reportOf: (unit: string) => string;
  /** As it stands above the title on paper. */
  readonly type: string;
  readonly outline: string;
  readonly showOutline: string;
  readonly hideOutline: string;
  readonly filled: (written: string, all: string) => string;
  readonly changedHere: (count: string) => string;
  readonly tableOf: (count: string) => string;
  readonly due: (day: string) => string;
  readonly changedSince: (count: string) => string;
  readonly takeNew: string;
  readonly draftWord: string;
  readonly draftPdf: string;
  readonly print: string;
  readonly write: string;
  readonly textOf: (title: string) => string;
  readonly textHint: string;
  readonly preview: string;
  readonly done: string;
  readonly empty: string;
  readonly quotedFrom: (unit: string) => string;
  readonly notAccepted: string;
  readonly readOnly: string;
  readonly missing: (received: string, asked: string) => string;
  readonly missingUnits: string;
  readonly andMore: (count: string) => string;
  readonly allSent: string;
  readonly returned: string;
  readonly submittedBy: (name: string) => string;
  readonly ownWork: string;
  readonly published: string;
  readonly amendment: (ordinal: string) => string;
  readonly difference: string;
  readonly nowIs: (was: string, is: string) => string;
  readonly unknown: string;
  readonly unknownText: string;
  readonly toReports: string;
}

export const DESK_TEXTS: Texts<DeskTexts> = {
  vi: {
    reports: 'Báo cáo',
    reportOf: (unit) => `Báo cáo của ${unit}`,
    type: 'BÁO CÁO',
    outline: 'Đề cương',
    showOutline: 'Mở đề cương',
    hideOutline: 'Thu đề cương',
    filled: (written, all) => `${written}/${all} mục có nội dung`,
    changedHere: (count) => `${count} số đã đổi`,
    tableOf: (count) => `tự lập từ ${count} chỉ tiêu`,
    due: (day) => `hạn ${day}`,
    changedSince: (count) => `${count} số đã đổi từ khi viết`,
    takeNew: 'Dùng số mới',
    draftWord: 'Bản Word',
    draftPdf: 'Bản PDF',
    print: 'Xem bản in:',
    write: 'Viết mục này',
    textOf: (title) => `Nội dung mục “${title}”`,
    textHint:
      'Mỗi dòng là một đoạn. Số liệu sống viết trong ngoặc nhọn, ví dụ {plan.progress}. Viết về công việc; không ghi tên người.',
    preview: 'Như khi in',
    done: 'Xong mục này',
    empty: 'Chưa có nội dung.',
    quotedFrom: (unit) => `Trích báo cáo của ${unit}`,
    notAccepted: 'lúc trích chưa duyệt',
    readOnly: 'Báo cáo này không sửa được lúc này.',
    missing: (received, asked) => `${received}/${asked} đơn vị đã gửi báo cáo`,
    missingUnits: 'Đơn vị chưa gửi',
    andMore: (count) => `và ${count} đơn vị nữa`,
    allSent: 'Mọi đơn vị đã gửi.',
    returned: 'Bị trả lại, lý do:',
    submittedBy: (name) => `${name} trình`,
    ownWork: 'Chị/anh đã viết hoặc trình báo cáo này nên cần người khác duyệt.',
    published: 'Đã công bố',
    amendment: (ordinal) => `Đính chính lần ${ordinal}`,
    difference: 'Số liệu khác với bản đã công bố',
    nowIs: (was, is) => `bản đã công bố ghi ${was}, nay là ${is}`,
    unknown: 'Không có báo cáo này',
    unknownText: 'Có thể đường dẫn bị gõ sai, hoặc báo cáo thuộc đơn vị bạn không được xem.',
    toReports: 'Về trang báo cáo',
  },
  en: {
    reports: 'Reports',
    reportOf: (unit) => `Report of ${unit}`,
    type: 'REPORT',
    outline: 'Outline',
    showOutline: 'Show the outline',
    hideOutline: 'Hide the outline',
    filled: (written, all) => `${written}/${all} sections have text`,
    changedHere: (count) => `${count} changed`,
    tableOf: (count) => `made of ${count} indicators`,
    due: (day) => `due ${day}`,
    changedSince: (count) => `${count} figures changed since it was written`,
    takeNew: 'Take the new figures',
    draftWord: 'Word',
    draftPdf: 'PDF',
    print: 'As it prints:',
    write: 'Write this section',
    textOf: (title) => `Text of “${title}”`,
    textHint:
      'A line is a paragraph. Live figures stand in braces, such as {plan.progress}. Write about work; name no person.',
    preview: 'As it prints',
    done: 'Done with this section',
    empty: 'Nothing written yet.',
    quotedFrom: (unit) => `Quoted from the report of ${unit}`,
    notAccepted: 'not accepted when it was quoted',
    readOnly: 'This report cannot be changed now.',
    missing: (received, asked) => `${received}/${asked} units have sent their report`,
    missingUnits: 'Units that have not',
    andMore: (count) => `and ${count} more`,
    allSent: 'All units have sent theirs.',
    returned: 'Returned, because:',
    submittedBy: (name) => `submitted by ${name}`,
    ownWork: 'You wrote in it or submitted it, so somebody else must accept it.',
    published: 'Published',
    amendment: (ordinal) => `Amendment ${ordinal}`,
    difference: 'Figures that are not as published',
    nowIs: (was, is) => `published as ${was}, now ${is}`,
    unknown: 'There is no such report',
    unknownText: 'The link may have been mistyped, or the report is of a unit you cannot see.',
    toReports: 'To the reports',
  },
};
