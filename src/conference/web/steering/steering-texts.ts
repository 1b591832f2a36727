import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { ReadContribution, ReadItem } from '#conference/web/conference-queries.ts';

interface SteeringTexts {
  readonly notThere: string;
  readonly notThereText: string;
  readonly toList: string;
  readonly held: (of: { day: string; time: string }) => string;
  readonly chair: string;
  readonly actingChair: string;
  readonly secretary: string;
  readonly quorum: string;
  readonly quorumRule: (of: { share: string; basis: string }) => string;
  readonly hall: string;
  readonly invitation: string;
  readonly agenda: string;
  readonly planned: (of: { time: string; minutes: string }) => string;
  readonly itemSteps: Readonly<Record<ReadItem['allowed'][number], string>>;
  readonly resume: string;
  readonly notes: string;
  readonly up: string;
  readonly down: string;
  readonly addItem: string;
  readonly itemTitle: string;
  readonly itemKind: string;
  readonly kinds: Readonly<Record<ReadItem['kind'], string>>;
  readonly minutes: string;
  readonly presenter: string;
  readonly note: string;
  readonly noteHint: string;
  readonly save: string;
  readonly mine: string;
  readonly theirs: string;
  readonly speakers: string;
  readonly noSpeakers: string;
  readonly addSpeaker: string;
  readonly speaker: string;
  readonly speakerSteps: Readonly<Record<ReadContribution['allowed'][number], string>>;
  readonly said: (name: string) => string;
  readonly change: string;
  readonly changeSubmit: string;
  readonly minutesTitle: string;
  readonly minutesDraft: string;
  readonly minutesSigned: (of: { number: string; day: string }) => string;
  readonly minutesLater: string;
  /** To whom their draft is not shown. */
  readonly minutesUnsigned: string;
  readonly draftsLost: (count: string) => string;
  readonly word: string;
  readonly pdf: string;
  readonly sign: string;
}

/** The page by which the secretary keeps a conference. */
export const STEERING_TEXTS: Texts<SteeringTexts> = {
  vi: {
    notThere: 'Không có hội nghị này',
    notThereText: 'Liên kết có thể đã cũ, hoặc vai trò của bạn không xem được đơn vị họp.',
    toList: 'Xem danh sách hội nghị',
    held: ({ day, time }) => `${time}, ngày ${day}`,
    chair: 'Chủ trì',
    actingChair: 'Chủ trì thay',
    secretary: 'Thư ký',
    quorum: 'Đủ số để họp',
    quorumRule: ({ share, basis }) =>
      `${share} số được triệu tập${basis === '' ? '' : ` (${basis})`}`,
    hall: 'Màn hình hội trường',
    invitation: 'Giấy mời cho lịch (.ics)',
    agenda: 'Chương trình',
    planned: ({ time, minutes }) => `${time}, ${minutes} phút`,
    itemSteps: { start: 'Bắt đầu', finish: 'Kết thúc', drop: 'Bỏ mục' },
    resume: 'Mở lại',
    notes: 'Ghi chép của mục này',
    up: 'Lên trên',
    down: 'Xuống dưới',
    addItem: 'Thêm mục',
    itemTitle: 'Tên mục',
    itemKind: 'Loại',
    kinds: {
      opening: 'Khai mạc',
      report: 'Báo cáo',
      discussion: 'Thảo luận',
      'follow-up': 'Kiểm điểm kết luận trước',
      conclusion: 'Kết luận',
      closing: 'Bế mạc',
      break: 'Nghỉ',
      other: 'Khác',
    },
    minutes: 'Số phút',
    presenter: 'Người trình bày',
    note: 'Ghi vào biên bản',
    noteHint: 'Ghi về công việc, không nhận xét về người.',
    save: 'Lưu',
    mine: 'Bản của bạn, chưa ghi:',
    theirs: 'Bản đã ghi trước:',
    speakers: 'Phát biểu',
    noSpeakers: 'Chưa ghi ai phát biểu ở mục này.',
    addSpeaker: 'Thêm người phát biểu',
    speaker: 'Người phát biểu',
    speakerSteps: { call: 'Mời phát biểu', end: 'Phát biểu xong', withdraw: 'Rút' },
    said: (name) => `Nội dung phát biểu của ${name}`,
    change: 'Sửa thông tin hội nghị',
    changeSubmit: 'Lưu thông tin',
    minutesTitle: 'Biên bản',
    minutesDraft: 'Dự thảo, làm từ diễn biến đã ghi.',
    minutesSigned: ({ number, day }) => `Đã ký, số ${number}, ngày ${day}. Không sửa được nữa.`,
    minutesLater: 'Biên bản được lập khi bế mạc; trước đó có thể xem bản nháp.',
    minutesUnsigned: 'Biên bản chưa ký; khi ký xong sẽ xem được ở đây.',
    draftsLost: (count) =>
      `Còn ${count} kết luận là dự thảo; ký biên bản rồi thì không ban hành được nữa.`,
    word: 'Tải Word',
    pdf: 'Tải PDF',
    sign: 'Ký biên bản',
  },
  en: {
    notThere: 'There is no such conference',
    notThereText: 'The link may be old, or your roles do not reach the unit that confers.',
    toList: 'To the list of conferences',
    held: ({ day, time }) => `${time}, ${day}`,
    chair: 'Chair',
    actingChair: 'Chaired in that place',
    secretary: 'Secretary',
    quorum: 'Quorum',
    quorumRule: ({ share, basis }) =>
      `${share} of those summoned${basis === '' ? '' : ` (${basis})`}`,
    hall: 'Hall screen',
    invitation: 'Invitation for calendars (.ics)',
    agenda: 'Agenda',
    planned: ({ time, minutes }) => `${time}, ${minutes} minutes`,
    itemSteps: { start: 'Start', finish: 'Finish', drop: 'Drop' },
    resume: 'Resume',
    notes: 'Notes of this item',
    up: 'Move up',
    down: 'Move down',
    addItem: 'Add an item',
    itemTitle: 'Title',
    itemKind: 'Kind',
    kinds: {
      opening: 'Opening',
      report: 'Report',
      discussion: 'Discussion',
      'follow-up': 'Review of the last conclusions',
      conclusion: 'Conclusion',
      closing: 'Closing',
      break: 'Break',
      other: 'Other',
    },
    minutes: 'Minutes',
    presenter: 'Presenter',
    note: 'For the minutes',
    noteHint: 'About the work, never about a person.',
    save: 'Save',
    mine: 'Yours, not recorded yet:',
    theirs: 'What was recorded first:',
    speakers: 'Speakers',
    noSpeakers: 'Nobody is down to speak to this item.',
    addSpeaker: 'Add a speaker',
    speaker: 'Speaker',
    speakerSteps: { call: 'Give the floor', end: 'Has spoken', withdraw: 'Withdraw' },
    said: (name) => `What ${name} said`,
    change: 'Change the conference',
    changeSubmit: 'Save',
    minutesTitle: 'Minutes',
    minutesDraft: 'A draft, made of what was noted.',
    minutesSigned: ({ number, day }) => `Signed, No. ${number}, ${day}. They are changed no more.`,
    minutesLater: 'The minutes begin when the conference is closed; until then there is a draft.',
    minutesUnsigned: 'The minutes are not signed yet; once they are, they can be read here.',
    draftsLost: (count) =>
      `Conclusions that are drafts still, and can no more be issued once the minutes are signed: ${count}`,
    word: 'Download Word',
    pdf: 'Download PDF',
    sign: 'Sign the minutes',
  },
};
