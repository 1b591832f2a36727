import type { ReadConference } from '#conference/web/conference-queries.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

interface StepTexts {
  readonly steps: Readonly<Record<ReadConference['allowed'][number], string>>;
  readonly otherDay: (of: { called: string; today: string }) => string;
  readonly otherDayText: (today: string) => string;
  readonly openOn: (today: string) => string;
  readonly openLater: string;
  readonly chairAway: (name: string) => string;
  readonly chairAwayText: string;
  readonly actingChair: string;
  readonly nobodyYet: string;
  readonly closing: string;
  readonly closingText: string;
  readonly notHeld: (count: string) => string;
  readonly drafts: (count: string) => string;
  readonly unmarked: (count: string) => string;
  readonly closeNow: string;
  readonly closeLater: string;
}

/** Where a conference is taken, and what is asked before. */
export const STEP_TEXTS: Texts<StepTexts> = {
  vi: {
    steps: {
      summon: 'Triệu tập',
      open: 'Khai mạc',
      close: 'Bế mạc',
      cancel: 'Hủy hội nghị',
    },
    otherDay: ({ called, today }) =>
      `Hội nghị được triệu tập họp ngày ${called}, hôm nay là ngày ${today}.`,
    otherDayText: (today) =>
      `Nếu khai mạc hôm nay, ngày họp đổi thành ${today} ở mọi nơi: biên bản, lịch, tin bài.`,
    openOn: (today) => `Khai mạc ngày ${today}`,
    openLater: 'Chưa khai mạc',
    chairAway: (name) => `Người chủ trì ${name} chưa được điểm danh có mặt.`,
    chairAwayText:
      'Nếu đã đến, hãy điểm danh trước. Nếu vắng, hãy chọn đại biểu chủ trì thay; biên bản ghi và ký tên người đó.',
    actingChair: 'Chủ trì thay',
    nobodyYet: 'Chọn trong số đại biểu có mặt',
    closing: 'Bế mạc hội nghị?',
    closingText: 'Bế mạc rồi thì không mở lại được, và biên bản được lập từ những gì đã ghi.',
    notHeld: (count) => `${count} mục chưa tiến hành, biên bản sẽ ghi như vậy:`,
    drafts: (count) => `${count} kết luận còn là dự thảo, chưa giao cho ai`,
    unmarked: (count) => `${count} đại biểu chưa điểm danh, biên bản sẽ ghi vắng không phép`,
    closeNow: 'Bế mạc ngay',
    closeLater: 'Chưa bế mạc',
  },
  en: {
    steps: { summon: 'Summon', open: 'Open', close: 'Close', cancel: 'Cancel the conference' },
    otherDay: ({ called, today }) =>
      `The conference is called for ${called}, and today is ${today}.`,
    otherDayText: (today) =>
      `Opened today, it is moved to ${today} everywhere: minutes, calendars, news.`,
    openOn: (today) => `Open it on ${today}`,
    openLater: 'Do not open it yet',
    chairAway: (name) => `${name}, who is to chair, is not marked as present.`,
    chairAwayText:
      'Mark the arrival first if the chair has come. Otherwise choose a delegate to chair in that place; the minutes name that person, who signs them.',
    actingChair: 'Chairs in that place',
    nobodyYet: 'Choose among those who are present',
    closing: 'Close the conference?',
    closingText:
      'It cannot be opened again once it is closed, and its minutes are made of what was noted.',
    notHeld: (count) => `Items not held, and the minutes will say so: ${count}`,
    drafts: (count) => `Conclusions that are drafts still, and a task for nobody: ${count}`,
    unmarked: (count) =>
      `Delegates not marked, and absent without an excuse in the minutes: ${count}`,
    closeNow: 'Close it now',
    closeLater: 'Do not close it yet',
  },
};
