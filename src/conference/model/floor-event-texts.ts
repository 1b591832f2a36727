import type { EventFacts, EventTexts } from '#people/model/audit-log/event-text.ts';
import type { ConferenceEventKind } from './conference-event-kind.ts';

type FloorEventKind = Extract<ConferenceEventKind, `delegate-${string}` | `contribution-${string}`>;

/** What events of delegates, and of what they say, say themselves. */
export const FLOOR_EVENT_TEXTS: EventTexts<FloorEventKind> = {
  vi: {
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
  },
  en: {
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
  },
};

function person({ name }: EventFacts): string {
  return name('person');
}

function atVi({ text }: EventFacts): string {
  return `ở “${text('title')}”`;
}

function atEn(preposition: string, { text }: EventFacts): string {
  return `${preposition} “${text('title')}”`;
}
