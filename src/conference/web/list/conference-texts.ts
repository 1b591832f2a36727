import type { Texts } from '#platform/web/language/language-choice.tsx';

interface ConferenceTexts {
  readonly title: string;
  readonly none: string;
  readonly noneText: string;
  readonly toHome: string;
  readonly name: string;
  readonly unit: string;
  readonly period: string;
  readonly day: string;
  readonly state: string;
  readonly present: string;
  readonly prepare: string;
  readonly prepareSubmit: string;
  readonly nameHint: string;
  readonly starts: string;
  readonly startsHint: string;
  readonly place: string;
  readonly placeHint: string;
  readonly chair: string;
  readonly secretary: string;
  readonly unitHint: string;
  readonly chooseUnit: string;
  readonly nobodyHere: string;
  readonly choosePerson: string;
  /** The first page of whoever has no role. */
  readonly called: string;
  readonly calledText: (name: string) => string;
  readonly heldOn: (of: { day: string; time: string }) => string;
  readonly toConference: string;
  readonly toHall: string;
  readonly otherwise: string;
  readonly otherwiseText: string;
  readonly toAccount: string;
}

/** The list of conferences, and the form that prepares one. */
export const CONFERENCE_TEXTS: Texts<ConferenceTexts> = {
  vi: {
    title: 'Hội nghị',
    none: 'Chưa có hội nghị nào bạn được xem',
    noneText: 'Văn phòng của đơn vị chuẩn bị hội nghị, lập chương trình và triệu tập đại biểu.',
    toHome: 'Về trang đầu',
    name: 'Tên hội nghị',
    unit: 'Đơn vị',
    period: 'Kỳ',
    day: 'Ngày họp',
    state: 'Tình trạng',
    present: 'Có mặt',
    prepare: 'Chuẩn bị hội nghị',
    prepareSubmit: 'Lập hội nghị',
    nameHint: 'Như ghi trên giấy triệu tập và biên bản.',
    starts: 'Giờ bắt đầu',
    startsHint: 'Ví dụ 08:00',
    place: 'Địa điểm',
    placeHint: 'Phòng họp, trụ sở, địa danh; phần sau dấu phẩy cuối được ghi ở đầu văn bản.',
    chair: 'Chủ trì',
    secretary: 'Thư ký',
    unitHint: 'Chọn đơn vị để thấy người giữ chức vụ.',
    chooseUnit: 'Đơn vị',
    nobodyHere: 'Ngày này chưa ai giữ chức vụ ở đơn vị này.',
    choosePerson: 'Chọn người',
    called: 'Hội nghị của bạn',
    calledText: (name) =>
      `${name} có tên trong các hội nghị sau: xem được chương trình, đại biểu, kết luận đã ban hành và biên bản đã ký.`,
    heldOn: ({ day, time }) => `${time}, ngày ${day}`,
    toConference: 'Chương trình, giấy mời, biên bản',
    toHall: 'Màn hình hội trường',
    otherwise: 'Phần khác của chương trình',
    otherwiseText:
      'Tài khoản này chưa có vai trò nên chưa xem được số liệu, báo cáo và phần khác. Nếu cần, hãy nhờ quản trị viên giao vai trò.',
    toAccount: 'Xem tài khoản của bạn',
  },
  en: {
    title: 'Conferences',
    none: 'There is no conference that you may see yet',
    noneText: 'The office of a unit prepares the conference, its agenda and its delegates.',
    toHome: 'To the first page',
    name: 'Conference',
    unit: 'Unit',
    period: 'Period',
    day: 'Day',
    state: 'State',
    present: 'Present',
    prepare: 'Prepare a conference',
    prepareSubmit: 'Prepare it',
    nameHint: 'As it stands on summons and minutes.',
    starts: 'Begins at',
    startsHint: 'For example 08:00',
    place: 'Place',
    placeHint: 'Room, building, town; what follows the last comma stands at the head of documents.',
    chair: 'Chair',
    secretary: 'Secretary',
    unitHint: 'Choose a unit to see who holds its posts.',
    chooseUnit: 'Unit',
    nobodyHere: 'On this day nobody holds a post of this unit.',
    choosePerson: 'Choose somebody',
    called: 'Your conferences',
    calledText: (name) =>
      `${name} has a part in these conferences: their agenda, delegates, issued conclusions and signed minutes are open.`,
    heldOn: ({ day, time }) => `${time}, ${day}`,
    toConference: 'Agenda, invitation, minutes',
    toHall: 'Hall screen',
    otherwise: 'The rest of the program',
    otherwiseText:
      'This account has no role yet, so figures, reports and all else stay closed. If you need them, ask an administrator for a role.',
    toAccount: 'To your account',
  },
};
