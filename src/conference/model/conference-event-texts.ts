import type { EventTexts } from '#people/model/audit-log/event-text.ts';
import type { ConferenceEventKind } from './conference-event-kind.ts';
import { FLOOR_EVENT_TEXTS } from './floor-event-texts.ts';
import { MEETING_EVENT_TEXTS } from './meeting-event-texts.ts';

/** What every kind of event of this room says. */
export const CONFERENCE_EVENT_TEXTS: EventTexts<ConferenceEventKind> = {
  vi: {
    ...MEETING_EVENT_TEXTS.vi,
    ...FLOOR_EVENT_TEXTS.vi,
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
    ...MEETING_EVENT_TEXTS.en,
    ...FLOOR_EVENT_TEXTS.en,
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
