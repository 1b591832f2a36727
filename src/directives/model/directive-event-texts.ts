import type { EventFacts, EventTexts } from '#people/model/audit-log/event-text.ts';

type DirectiveKind =
  | 'directive-registered'
  | 'directive-corrected'
  | 'directive-standing-told'
  | 'directive-sent'
  | 'directive-taken-back'
  | 'directive-acknowledged'
  | 'directive-studied'
  | 'directive-study-reopened'
  | 'action-programme-named'
  | 'study-session-held'
  | 'study-session-corrected'
  | 'study-session-taken-back';

const STANDING_VI: Readonly<Record<string, string>> = {
  'in-force': 'còn hiệu lực',
  amended: 'được sửa đổi',
  replaced: 'bị thay thế',
  withdrawn: 'bị thu hồi',
};
const STANDING_EN: Readonly<Record<string, string>> = {
  'in-force': 'in force',
  amended: 'amended',
  replaced: 'replaced',
  withdrawn: 'withdrawn',
};

/** `05/2026/NQ-LHM`, as the event names the directive. */
function called({ text }: EventFacts): string {
  return `${text('number')}/${text('symbol')}`;
}

export const DIRECTIVE_EVENT_TEXTS: EventTexts<DirectiveKind> = {
  vi: {
    'directive-registered': {
      label: 'Vào sổ văn bản',
      sentence: (facts) =>
        `Vào sổ văn bản ${called(facts)}, số đến ${facts.text('after.arrivalNumber')}`,
    },
    'directive-corrected': {
      label: 'Sửa văn bản trong sổ',
      sentence: (facts) => `Sửa thông tin văn bản ${called(facts)}`,
    },
    'directive-standing-told': {
      label: 'Ghi hiệu lực văn bản',
      sentence: (facts) =>
        `Ghi văn bản ${called(facts)} ${STANDING_VI[facts.text('after.standing')] ?? ''}`,
    },
    'directive-sent': {
      label: 'Gửi văn bản cho đơn vị',
      sentence: (facts) => `Gửi văn bản ${called(facts)} cho ${facts.name('unit')}`,
    },
    'directive-taken-back': {
      label: 'Lấy lại văn bản gửi nhầm',
      sentence: (facts) => `Lấy lại văn bản ${called(facts)} gửi nhầm cho ${facts.name('unit')}`,
    },
    'directive-acknowledged': {
      label: 'Xác nhận đã nhận văn bản',
      sentence: (facts) => `${facts.name('unit')} xác nhận đã nhận văn bản ${called(facts)}`,
    },
    'directive-studied': {
      label: 'Học tập xong văn bản',
      sentence: (facts) => `${facts.name('unit')} học tập xong văn bản ${called(facts)}`,
    },
    'directive-study-reopened': {
      label: 'Mở lại việc học tập',
      sentence: (facts) => `${facts.name('unit')} mở lại việc học tập văn bản ${called(facts)}`,
    },
    'action-programme-named': {
      label: 'Ghi chương trình hành động',
      sentence: (facts) =>
        `${facts.name('unit')} ghi chương trình hành động thực hiện văn bản ${called(facts)}`,
    },
    'study-session-held': {
      label: 'Ghi buổi học tập',
      sentence: (facts) =>
        `${facts.name('unit')} ghi buổi học tập văn bản ${called(facts)} ngày ${facts.day('after.heldOn')}: có mặt ${facts.count('after.attended')} trên ${facts.count('after.summoned')} người`,
    },
    'study-session-corrected': {
      label: 'Sửa buổi học tập',
      sentence: (facts) =>
        `${facts.name('unit')} sửa buổi học tập văn bản ${called(facts)} ngày ${facts.day('after.heldOn')}: có mặt ${facts.count('after.attended')} trên ${facts.count('after.summoned')} người`,
    },
    'study-session-taken-back': {
      label: 'Hủy buổi học tập ghi nhầm',
      sentence: (facts) =>
        `${facts.name('unit')} hủy buổi học tập văn bản ${called(facts)} ngày ${facts.day('after.heldOn')}`,
    },
  },
  en: {
    'directive-registered': {
      label: 'Directive registered',
      sentence: (facts) =>
        `Registered directive ${called(facts)} as number ${facts.text('after.arrivalNumber')}`,
    },
    'directive-corrected': {
      label: 'Directive corrected',
      sentence: (facts) => `Corrected what was told of directive ${called(facts)}`,
    },
    'directive-standing-told': {
      label: 'Standing of a directive',
      sentence: (facts) =>
        `Told that directive ${called(facts)} is ${STANDING_EN[facts.text('after.standing')] ?? ''}`,
    },
    'directive-sent': {
      label: 'Directive sent to a unit',
      sentence: (facts) => `Sent directive ${called(facts)} to ${facts.name('unit')}`,
    },
    'directive-taken-back': {
      label: 'Directive taken back',
      sentence: (facts) =>
        `Took directive ${called(facts)} back from ${facts.name('unit')}, which it was sent to by mistake`,
    },
    'directive-acknowledged': {
      label: 'Directive acknowledged',
      sentence: (facts) => `Acknowledged directive ${called(facts)} for ${facts.name('unit')}`,
    },
    'directive-studied': {
      label: 'Directive studied',
      sentence: (facts) => `Marked directive ${called(facts)} studied in ${facts.name('unit')}`,
    },
    'directive-study-reopened': {
      label: 'Study reopened',
      sentence: (facts) =>
        `Reopened the study of directive ${called(facts)} in ${facts.name('unit')}`,
    },
    'action-programme-named': {
      label: 'Action programme named',
      sentence: (facts) =>
        `Named the action programme of ${facts.name('unit')} for directive ${called(facts)}`,
    },
    'study-session-held': {
      label: 'Study session recorded',
      sentence: (facts) =>
        `Recorded a session of ${facts.name('unit')} on directive ${called(facts)} on ${facts.day('after.heldOn')}: ${facts.count('after.attended')} of ${facts.count('after.summoned')} came`,
    },
    'study-session-corrected': {
      label: 'Study session corrected',
      sentence: (facts) =>
        `Corrected a session of ${facts.name('unit')} on directive ${called(facts)} on ${facts.day('after.heldOn')}: ${facts.count('after.attended')} of ${facts.count('after.summoned')} came`,
    },
    'study-session-taken-back': {
      label: 'Study session taken back',
      sentence: (facts) =>
        `Took back a session of ${facts.name('unit')} on directive ${called(facts)} on ${facts.day('after.heldOn')}`,
    },
  },
};
