import type { EventFacts, EventTexts } from '#people/model/audit-log/event-text.ts';

/** Events of this room. */
export type ConferenceEventKind =
  | 'conference-prepared'
  | 'conference-changed'
  | 'conference-summoned'
  | 'conference-opened'
  | 'conference-closed'
  | 'conference-cancelled'
  | 'agenda-item-added'
  | 'agenda-item-changed'
  | 'agenda-item-noted'
  | 'agenda-item-started'
  | 'agenda-item-finished'
  | 'agenda-item-dropped'
  | 'delegate-summoned'
  | 'delegate-arrived'
  | 'delegate-left'
  | 'delegate-excused'
  | 'delegate-put-back'
  | 'contribution-noted'
  | 'contribution-changed'
  | 'contribution-called'
  | 'contribution-ended'
  | 'contribution-withdrawn'
  | 'minutes-begun'
  | 'minutes-signed'
  | 'conclusion-drafted'
  | 'conclusion-changed'
  | 'conclusion-issued'
  | 'conclusion-dropped';

export const CONFERENCE_EVENT_TEXTS: EventTexts<ConferenceEventKind> = {
  vi: {
    'conference-prepared': {
      label: 'Lập hội nghị',
      sentence: ({ text, day, name }) =>
        `Lập “${text('after.title')}” của ${name('unit')}, họp ngày ${day('after.day')}`,
    },
    'conference-changed': {
      label: 'Sửa hội nghị',
      sentence: ({ text }) => `Sửa thông tin “${text('after.title')}”`,
    },
    'conference-summoned': {
      label: 'Triệu tập hội nghị',
      sentence: ({ text }) => `Triệu tập “${text('after.title')}”`,
    },
    'conference-opened': {
      label: 'Khai mạc hội nghị',
      sentence: ({ text }) => `Khai mạc “${text('after.title')}”`,
    },
    'conference-closed': {
      label: 'Bế mạc hội nghị',
      sentence: ({ text }) => `Bế mạc “${text('after.title')}”`,
    },
    'conference-cancelled': {
      label: 'Hủy hội nghị',
      sentence: ({ text }) => `Hủy “${text('after.title')}”`,
    },
    ...agendaTexts(
      'Thêm mục',
      'Sửa mục',
      'Ghi biên bản mục',
      'Bắt đầu mục',
      'Kết thúc mục',
      'Bỏ mục',
    ),
    'delegate-summoned': {
      label: 'Triệu tập đại biểu',
      sentence: (facts) =>
        `${facts.text('after.isGuest') === 'true' ? 'Mời khách' : 'Triệu tập'} ${person(facts)} ${atVi(facts)}`,
    },
    'delegate-arrived': {
      label: 'Điểm danh có mặt',
      sentence: (facts) => `Điểm danh ${person(facts)} có mặt ${atVi(facts)}`,
    },
    'delegate-left': {
      label: 'Ghi ra về',
      sentence: (facts) => `Ghi ${person(facts)} ra về ${atVi(facts)}`,
    },
    'delegate-excused': {
      label: 'Ghi xin vắng',
      sentence: (facts) => `Ghi ${person(facts)} xin vắng ${atVi(facts)}`,
    },
    'delegate-put-back': {
      label: 'Bỏ điểm danh',
      sentence: (facts) => `Bỏ điểm danh của ${person(facts)} ${atVi(facts)}`,
    },
    'contribution-noted': {
      label: 'Ghi người phát biểu',
      sentence: (facts) => `Ghi ${person(facts)} vào danh sách phát biểu ${atVi(facts)}`,
    },
    'contribution-changed': {
      label: 'Ghi nội dung phát biểu',
      sentence: (facts) => `Ghi nội dung phát biểu của ${person(facts)} ${atVi(facts)}`,
    },
    'contribution-called': {
      label: 'Mời phát biểu',
      sentence: (facts) => `Mời ${person(facts)} phát biểu ${atVi(facts)}`,
    },
    'contribution-ended': {
      label: 'Kết thúc phát biểu',
      sentence: (facts) => `${person(facts)} phát biểu xong ${atVi(facts)}`,
    },
    'contribution-withdrawn': {
      label: 'Rút phát biểu',
      sentence: (facts) => `Rút phát biểu của ${person(facts)} ${atVi(facts)}`,
    },
    'minutes-begun': {
      label: 'Lập biên bản',
      sentence: ({ text }) => `Lập biên bản “${text('title')}”`,
    },
    'minutes-signed': {
      label: 'Ký biên bản',
      sentence: ({ text }) => `Ký biên bản “${text('title')}”`,
    },
    'conclusion-drafted': {
      label: 'Dự thảo kết luận',
      sentence: ({ text }) => `Dự thảo kết luận số ${text('after.number')} của “${text('title')}”`,
    },
    'conclusion-changed': {
      label: 'Sửa dự thảo kết luận',
      sentence: ({ text }) => `Sửa kết luận số ${text('after.number')} của “${text('title')}”`,
    },
    'conclusion-issued': {
      label: 'Ban hành kết luận',
      sentence: ({ text, count, day }) =>
        `Ban hành kết luận số ${text('after.number')} của “${text('title')}”, giao ${count('tasks')} nhiệm vụ, hạn ${day('after.dueDay')}`,
    },
    'conclusion-dropped': {
      label: 'Bỏ dự thảo kết luận',
      sentence: ({ text }) => `Bỏ kết luận số ${text('after.number')} của “${text('title')}”`,
    },
  },
  en: {
    'conference-prepared': {
      label: 'Conference prepared',
      sentence: ({ text, day, name }) =>
        `Prepared “${text('after.title')}” of ${name('unit')}, held on ${day('after.day')}`,
    },
    'conference-changed': {
      label: 'Conference changed',
      sentence: ({ text }) => `Changed “${text('after.title')}”`,
    },
    'conference-summoned': {
      label: 'Conference summoned',
      sentence: ({ text }) => `Summoned “${text('after.title')}”`,
    },
    'conference-opened': {
      label: 'Conference opened',
      sentence: ({ text }) => `Opened “${text('after.title')}”`,
    },
    'conference-closed': {
      label: 'Conference closed',
      sentence: ({ text }) => `Closed “${text('after.title')}”`,
    },
    'conference-cancelled': {
      label: 'Conference cancelled',
      sentence: ({ text }) => `Cancelled “${text('after.title')}”`,
    },
    ...agendaTexts(
      ...(['Added the item', 'Changed the item', 'Minuted the item'] as const),
      ...(['Began the item', 'Finished the item', 'Dropped the item'] as const),
    ),
    'delegate-summoned': {
      label: 'Delegate summoned',
      sentence: (facts) =>
        `${facts.text('after.isGuest') === 'true' ? 'Invited' : 'Summoned'} ${person(facts)} ${atEn('to', facts)}`,
    },
    'delegate-arrived': {
      label: 'Presence marked',
      sentence: (facts) => `Marked ${person(facts)} as present ${atEn('at', facts)}`,
    },
    'delegate-left': {
      label: 'Departure marked',
      sentence: (facts) => `Marked ${person(facts)} as gone ${atEn('from', facts)}`,
    },
    'delegate-excused': {
      label: 'Excuse marked',
      sentence: (facts) => `Marked ${person(facts)} as excused ${atEn('from', facts)}`,
    },
    'delegate-put-back': {
      label: 'Mark taken back',
      sentence: (facts) => `Took back the mark of ${person(facts)} ${atEn('at', facts)}`,
    },
    'contribution-noted': {
      label: 'Speaker noted',
      sentence: (facts) => `Put ${person(facts)} down to speak ${atEn('at', facts)}`,
    },
    'contribution-changed': {
      label: 'Contribution noted',
      sentence: (facts) => `Noted what ${person(facts)} said ${atEn('at', facts)}`,
    },
    'contribution-called': {
      label: 'Floor given',
      sentence: (facts) => `Gave the floor to ${person(facts)} ${atEn('at', facts)}`,
    },
    'contribution-ended': {
      label: 'Contribution ended',
      sentence: (facts) => `${person(facts)} has spoken ${atEn('at', facts)}`,
    },
    'contribution-withdrawn': {
      label: 'Contribution withdrawn',
      sentence: (facts) => `Withdrew ${person(facts)} from speaking ${atEn('at', facts)}`,
    },
    'minutes-begun': {
      label: 'Minutes begun',
      sentence: ({ text }) => `Began the minutes of “${text('title')}”`,
    },
    'minutes-signed': {
      label: 'Minutes signed',
      sentence: ({ text }) => `Signed the minutes of “${text('title')}”`,
    },
    'conclusion-drafted': {
      label: 'Conclusion drafted',
      sentence: ({ text }) => `Drafted conclusion ${text('after.number')} of “${text('title')}”`,
    },
    'conclusion-changed': {
      label: 'Draft conclusion changed',
      sentence: ({ text }) => `Changed conclusion ${text('after.number')} of “${text('title')}”`,
    },
    'conclusion-issued': {
      label: 'Conclusion issued',
      sentence: ({ text, count, day }) =>
        `Issued conclusion ${text('after.number')} of “${text('title')}” as ${count('tasks')} tasks due on ${day('after.dueDay')}`,
    },
    'conclusion-dropped': {
      label: 'Draft conclusion dropped',
      sentence: ({ text }) => `Dropped conclusion ${text('after.number')} of “${text('title')}”`,
    },
  },
};

type AgendaEventKind = Extract<ConferenceEventKind, `agenda-item-${string}`>;

function agendaTexts(
  ...labels: readonly [string, string, string, string, string, string]
): Readonly<Record<AgendaEventKind, { label: string; sentence: (facts: EventFacts) => string }>> {
  const [added, changed, noted, started, finished, dropped] = labels.map((label) => ({
    label,
    sentence: ({ text }: EventFacts) => `${label} “${text('after.title')}” (${text('title')})`,
  })) as unknown as readonly [Told, Told, Told, Told, Told, Told];
  return {
    'agenda-item-added': added,
    'agenda-item-changed': changed,
    'agenda-item-noted': noted,
    'agenda-item-started': started,
    'agenda-item-finished': finished,
    'agenda-item-dropped': dropped,
  };
}

interface Told {
  readonly label: string;
  readonly sentence: (facts: EventFacts) => string;
}

function person({ name }: EventFacts): string {
  return name('person');
}

function atVi({ text }: EventFacts): string {
  return `ở “${text('title')}”`;
}

function atEn(preposition: string, { text }: EventFacts): string {
  return `${preposition} “${text('title')}”`;
}
