import type { EventFacts, EventTexts } from '#people/model/audit-log/event-text.ts';
import type { ConferenceEventKind } from './conference-event-kind.ts';

type MeetingEventKind = Extract<
  ConferenceEventKind,
  `conference-${string}` | `agenda-item-${string}`
>;

/** What events of a conference and its agenda say. */
export const MEETING_EVENT_TEXTS: EventTexts<MeetingEventKind> = {
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
      sentence: ({ text, day, name }) => {
        const [called, held] = [day('before.day'), day('after.day')];
        const moved = called === held ? '' : `, triệu tập ngày ${called}, họp ngày ${held}`;
        const chaired =
          text('after.actingChair') === ''
            ? ''
            : `, ${name('after.actingChair')} chủ trì thay ${name('after.chairPerson')}`;
        return `Khai mạc “${text('after.title')}”${moved}${chaired}`;
      },
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
      sentence: ({ text, day, name }) => {
        const [called, held] = [day('before.day'), day('after.day')];
        const moved = called === held ? '' : `, called for ${called}, held on ${held}`;
        const chaired =
          text('after.actingChair') === ''
            ? ''
            : `, ${name('after.actingChair')} in the chair in place of ${name('after.chairPerson')}`;
        return `Opened “${text('after.title')}”${moved}${chaired}`;
      },
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
