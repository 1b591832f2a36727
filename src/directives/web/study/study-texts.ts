import type { Texts } from '#platform/web/language/language-choice.tsx';

interface StudyTexts {
  readonly toDirective: string;
  readonly about: (unit: string) => string;
  readonly steps: string;
  readonly sentOn: (day: string) => string;
  readonly acknowledgedOn: (day: string) => string;
  readonly notAcknowledged: string;
  readonly studiedOn: (day: string) => string;
  readonly notStudied: string;
  readonly reason: string;
  readonly next: string;
  readonly acknowledge: string;
  readonly markStudied: string;
  readonly reopen: string;
  readonly reopenText: string;
  readonly withReason: (absent: string) => string;
  readonly reasonLabel: string;
  readonly reasonHint: string;
  readonly sessions: string;
  readonly noSession: string;
  readonly hold: string;
  readonly another: string;
  readonly makeUp: (absent: string) => string;
  readonly makeUpTitle: (day: string) => string;
  readonly submitSession: string;
  readonly correctSession: string;
  readonly submitCorrection: string;
  readonly takeBack: string;
  readonly takeBackText: string;
  readonly heldOn: string;
  readonly place: string;
  readonly placeHint: string;
  readonly speaker: string;
  readonly otherSpeaker: string;
  readonly summoned: string;
  readonly attended: string;
  readonly notANumber: string;
  readonly attendedAbove: (summoned: string) => string;
  readonly session: (told: Readonly<Record<'day' | 'attended' | 'summoned', string>>) => string;
  readonly madeUp: (told: Readonly<Record<'day' | 'attended' | 'summoned', string>>) => string;
  readonly absent: (count: string) => string;
  readonly erased: string;
  readonly programme: string;
  readonly noProgramme: string;
  readonly nameProgramme: string;
  readonly submitProgramme: string;
  readonly programmeNumber: string;
  readonly programmeSymbol: string;
  readonly programmeTitle: string;
  readonly programmeOn: string;
  readonly programmeFile: string;
  readonly of: (day: string) => string;
  readonly heir: (name: string) => string;
  readonly over: string;
  readonly takeSendingBack: string;
  readonly takeSendingBackText: (unit: string) => string;
}

export const STUDY_TEXTS: Texts<StudyTexts> = {
  vi: {
    toDirective: 'Xem văn bản và các đơn vị khác',
    about: (unit) => `Việc học tập ở ${unit}`,
    steps: 'Các bước',
    sentOn: (day) => `Gửi ngày ${day}`,
    acknowledgedOn: (day) => `Xác nhận đã nhận ngày ${day}`,
    notAcknowledged: 'Chưa xác nhận đã nhận',
    studiedOn: (day) => `Học tập xong ngày ${day}`,
    notStudied: 'Chưa học tập xong',
    reason: 'Lý do còn người vắng',
    next: 'Việc tiếp theo',
    acknowledge: 'Xác nhận đã nhận văn bản',
    markStudied: 'Ghi đã học tập xong',
    reopen: 'Mở lại việc học tập',
    reopenText: 'Khi phát hiện chưa học xong hoặc cần sửa một buổi học.',
    withReason: (absent) => `Ghi học xong dù còn ${absent} người vắng`,
    reasonLabel: 'Lý do',
    reasonHint: 'Vì sao chưa học bù được; không ghi tên người.',
    sessions: 'Các buổi học tập',
    noSession: 'Chưa ghi buổi học tập nào.',
    hold: 'Ghi buổi học tập',
    another: 'Ghi buổi học khác',
    makeUp: (absent) => `Ghi buổi học bù cho ${absent} người vắng`,
    makeUpTitle: (day) => `Buổi học bù cho buổi ngày ${day}`,
    submitSession: 'Ghi buổi học',
    correctSession: 'Sửa buổi học',
    submitCorrection: 'Ghi bản sửa',
    takeBack: 'Hủy buổi ghi nhầm',
    takeBackText: 'Buổi này sẽ không được tính nữa. Nhật ký vẫn giữ việc đã ghi và đã hủy.',
    heldOn: 'Ngày học',
    place: 'Địa điểm',
    placeHint: 'Hội trường, phòng họp.',
    speaker: 'Báo cáo viên',
    otherSpeaker: 'Chọn người khác',
    summoned: 'Triệu tập',
    attended: 'Có mặt',
    notANumber: 'Cần một số nguyên không âm.',
    attendedAbove: (summoned) => `Không thể nhiều hơn ${summoned} người được triệu tập.`,
    session: ({ day, attended, summoned }) =>
      `Ngày ${day}: có mặt ${attended} trên ${summoned} người`,
    madeUp: ({ day, attended, summoned }) =>
      `Học bù ngày ${day}: có mặt ${attended} trên ${summoned} người vắng`,
    absent: (count) => `còn ${count} người vắng`,
    erased: 'Người đã xóa dữ liệu',
    programme: 'Chương trình hành động',
    noProgramme: 'Chưa ghi chương trình hành động.',
    nameProgramme: 'Ghi chương trình hành động',
    submitProgramme: 'Ghi chương trình',
    programmeNumber: 'Số',
    programmeSymbol: 'Ký hiệu',
    programmeTitle: 'Tên chương trình',
    programmeOn: 'Ngày ban hành',
    programmeFile: 'Tệp chương trình',
    of: (day) => `ngày ${day}`,
    heir: (name) => `Đơn vị này đã kết thúc; việc nay thuộc ${name}.`,
    over: 'Văn bản không còn hiệu lực nên không làm tiếp. Kết quả đã học vẫn được giữ.',
    takeSendingBack: 'Lấy lại văn bản gửi nhầm',
    takeSendingBackText: (unit) =>
      `${unit} chưa xác nhận đã nhận. Lấy lại thì đơn vị không còn phải học tập và không được tính nữa; khi cần có thể gửi lại. Nhật ký vẫn giữ cả hai việc.`,
  },
  en: {
    toDirective: 'See the directive and the other units',
    about: (unit) => `Study in ${unit}`,
    steps: 'Steps',
    sentOn: (day) => `Sent on ${day}`,
    acknowledgedOn: (day) => `Acknowledged on ${day}`,
    notAcknowledged: 'Not acknowledged yet',
    studiedOn: (day) => `Studied on ${day}`,
    notStudied: 'Not studied yet',
    reason: 'Why some are absent still',
    next: 'The next step',
    acknowledge: 'Acknowledge it',
    markStudied: 'Mark it as studied',
    reopen: 'Reopen the study',
    reopenText: 'Where it turns out not to be over, or a session has to be corrected.',
    withReason: (absent) => `Mark it as studied with ${absent} absent`,
    reasonLabel: 'Reason',
    reasonHint: 'Why they could not make up for it; name nobody.',
    sessions: 'Study sessions',
    noSession: 'No session is on record yet.',
    hold: 'Record a session',
    another: 'Record another session',
    makeUp: (absent) => `Record a session for the ${absent} absent`,
    makeUpTitle: (day) => `Session that makes up for ${day}`,
    submitSession: 'Record the session',
    correctSession: 'Correct the session',
    submitCorrection: 'Record the correction',
    takeBack: 'Take back a mistaken session',
    takeBackText: 'It counts no more. The log keeps that it was recorded and taken back.',
    heldOn: 'Held on',
    place: 'Place',
    placeHint: 'A hall, a meeting room.',
    speaker: 'Speaker',
    otherSpeaker: 'Choose another',
    summoned: 'Summoned',
    attended: 'Attended',
    notANumber: 'A whole number is needed, not below 0.',
    attendedAbove: (summoned) => `No more can have come than the ${summoned} who were summoned.`,
    session: ({ day, attended, summoned }) => `${day}: ${attended} of ${summoned} came`,
    madeUp: ({ day, attended, summoned }) =>
      `Made up for on ${day}: ${attended} of the ${summoned} absent came`,
    absent: (count) => `${count} still absent`,
    erased: 'Somebody whose data was erased',
    programme: 'Action programme',
    noProgramme: 'No action programme is named yet.',
    nameProgramme: 'Name the action programme',
    submitProgramme: 'Record the programme',
    programmeNumber: 'Number',
    programmeSymbol: 'Symbol',
    programmeTitle: 'Title of the programme',
    programmeOn: 'Issued on',
    programmeFile: 'File of the programme',
    of: (day) => `of ${day}`,
    heir: (name) => `This unit has ended; what is left to do lies with ${name}.`,
    over: 'The directive is not in force any more, so nothing more is done. What was studied stays.',
    takeSendingBack: 'Take it back: sent by mistake',
    takeSendingBackText: (unit) =>
      `${unit} has not acknowledged it. Taken back, the unit has nothing to study and is counted no more; it can be sent again. The log keeps both.`,
  },
};
