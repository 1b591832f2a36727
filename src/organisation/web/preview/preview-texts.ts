import type { OpenWorkKind } from '#organisation/model/reorganisation/open-work.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

interface PreviewTexts {
  readonly title: (deed: string) => string;
  readonly moreDeeds: (deed: string, more: number) => string;
  readonly effect: string;
  readonly legalBasis: string;
  readonly noLegalBasis: string;
  readonly overwritten: string;
  readonly nothingOverwritten: string;
  readonly blocked: string;
  readonly free: string;
  readonly canBeApplied: string;
  readonly heirsMissing: (count: string) => string;
  readonly obstacles: (count: string) => string;
  readonly obstaclesTitle: string;
  readonly deeds: string;
  readonly edit: string;
  readonly apply: (day: string) => string;
  readonly save: string;
  readonly undo: string;
  readonly reading: string;
  readonly refused: string;
  readonly heirs: string;
  readonly noEnding: string;
  readonly nothingOpen: string;
  readonly takenBy: string;
  readonly byItself: string;
  readonly missingHeir: string;
  readonly chooseHeir: string;
  readonly heirOf: (unit: string) => string;
  readonly nobody: string;
  readonly endsWithUnit: string;
  readonly withoutPlace: string;
  readonly withoutPlaceNote: string;
  readonly rolesEnding: string;
  readonly rolesEndingNote: string;
  readonly open: Readonly<Record<OpenWorkKind, (count: string) => string>>;
  readonly inPeriod: (work: string, period: string) => string;
  readonly changes: string;
  readonly opens: (count: string) => string;
  readonly closes: (count: string) => string;
  readonly otherwise: (count: string) => string;
  readonly livesAgain: (count: string) => string;
  readonly vanishes: (count: string) => string;
  readonly changesBack: (count: string) => string;
  readonly moreUnits: (count: string) => string;
  readonly undoTitle: (day: string) => string;
  readonly undoIntro: string;
}

/** What a preview says. */
export const PREVIEW_TEXTS: Texts<PreviewTexts> = {
  vi: {
    title: (deed) => `Xem trước: ${deed}`,
    moreDeeds: (deed, more) => `${deed}, và ${more} việc khác`,
    effect: 'Hiệu lực',
    legalBasis: 'Căn cứ',
    noLegalBasis: 'chưa ghi',
    overwritten: 'Số liệu đã báo bị ghi đè',
    nothingOverwritten: 'Không có. Chuỗi cũ giữ nguyên.',
    blocked: 'Chưa áp dụng được',
    free: 'Sẵn sàng',
    canBeApplied: 'Không có gì vướng',
    heirsMissing: (count) => `Còn ${count} đơn vị chưa có nơi nhận việc dở`,
    obstacles: (count) => `Còn ${count} điều vướng`,
    obstaclesTitle: 'Điều vướng',
    deeds: 'Những việc sẽ làm',
    edit: 'Sửa bản thảo',
    apply: (day) => `Áp dụng từ ${day}`,
    save: 'Ghi bản sửa',
    undo: 'Hủy bỏ, như chưa từng có',
    reading: 'Đang xem lại',
    refused: 'Chưa thực hiện được như đã ghi. Bản thảo còn nguyên.',
    heirs: 'Ai nhận phần còn dở',
    noEnding: 'Không có đơn vị nào kết thúc.',
    nothingOpen: 'không còn gì dở',
    takenBy: 'Đơn vị nhận',
    byItself: 'nhận toàn bộ nên tự nhận phần dở',
    missingHeir: 'Chưa có đơn vị nhận. Chọn một đơn vị để áp dụng được.',
    chooseHeir: 'Chọn đơn vị nhận',
    heirOf: (unit) => `Đơn vị nhận phần dở của ${unit}`,
    nobody: 'Không đơn vị nào nhận',
    endsWithUnit: 'Chức vụ và vai trò kết thúc cùng đơn vị.',
    withoutPlace: 'Người chưa có chỗ mới',
    withoutPlaceNote: 'Mọi chức vụ của những người này kết thúc cùng đơn vị.',
    rolesEnding: 'Vai trò kết thúc',
    rolesEndingNote: 'Vai trò không chuyển lên đơn vị cấp trên; nếu còn cần, hãy giao lại.',
    open: {
      'figure-not-told': (count) => `${count} số liệu phải báo mà chưa báo`,
      'figure-not-accepted': (count) => `${count} số liệu đã nộp mà chưa duyệt`,
      'post-held': (count) => `${count} chức vụ đang có người giữ`,
      'role-held': (count) => `${count} vai trò đang có hiệu lực`,
    },
    inPeriod: (work, period) => `${work}, ${period}`,
    changes: 'Đơn vị thay đổi',
    opens: (count) => `Lập mới ${count}`,
    closes: (count) => `Kết thúc ${count}`,
    otherwise: (count) => `Đổi cấp trên, tên hoặc mã ${count}`,
    livesAgain: (count) => `Có lại ${count}`,
    vanishes: (count) => `Không còn ${count}`,
    changesBack: (count) => `Trở về như trước ${count}`,
    moreUnits: (count) => `và ${count} đơn vị khác`,
    undoTitle: (day) => `Xem trước: hủy lần sắp xếp lại ngày ${day}`,
    undoIntro:
      'Hủy bỏ là một lần sửa về sau: tổ chức và số liệu trở lại như chưa từng có lần sắp xếp lại này, và các bản đã ghi vẫn tra được.',
  },
  en: {
    title: (deed) => `Preview: ${deed}`,
    moreDeeds: (deed, more) => `${deed}, and ${more} more`,
    effect: 'Takes effect',
    legalBasis: 'Legal basis',
    noLegalBasis: 'not told',
    overwritten: 'Told figures overwritten',
    nothingOverwritten: 'None. Older series stay as they are.',
    blocked: 'Cannot be applied yet',
    free: 'Ready',
    canBeApplied: 'Nothing stands in the way',
    heirsMissing: (count) => `Units whose open work nobody takes: ${count}`,
    obstacles: (count) => `Obstacles: ${count}`,
    obstaclesTitle: 'What stands in the way',
    deeds: 'What will be done',
    edit: 'Edit the draft',
    apply: (day) => `Apply from ${day}`,
    save: 'Save the correction',
    undo: 'Undo, as if it had never been',
    reading: 'Looking again',
    refused: 'It cannot be done as written. The draft is untouched.',
    heirs: 'Who takes over what is open',
    noEnding: 'No unit ends.',
    nothingOpen: 'nothing left open',
    takenBy: 'Taken over by',
    byItself: 'takes everything, so takes this over by itself',
    missingHeir: 'Nobody takes this over yet. Choose a unit, so that it can be applied.',
    chooseHeir: 'Choose who takes over',
    heirOf: (unit) => `Who takes over what ${unit} leaves open`,
    nobody: 'No unit takes over',
    endsWithUnit: 'Posts and roles end with the unit.',
    withoutPlace: 'People without a new place',
    withoutPlaceNote: 'Every post of these people ends with its unit.',
    rolesEnding: 'Roles that end',
    rolesEndingNote:
      'Roles do not pass to a unit above; give them anew where they are still needed.',
    open: {
      'figure-not-told': (count) => `${count} figures asked for and not told`,
      'figure-not-accepted': (count) => `${count} figures submitted and not accepted`,
      'post-held': (count) => `Posts that are held: ${count}`,
      'role-held': (count) => `Roles: ${count}`,
    },
    inPeriod: (work, period) => `${work}, ${period}`,
    changes: 'Units that change',
    opens: (count) => `Opened: ${count}`,
    closes: (count) => `Ended: ${count}`,
    otherwise: (count) => `Another superior, name or code: ${count}`,
    livesAgain: (count) => `Live again: ${count}`,
    vanishes: (count) => `Live no more: ${count}`,
    changesBack: (count) => `Back as before: ${count}`,
    moreUnits: (count) => `and ${count} more`,
    undoTitle: (day) => `Preview: undo the reorganisation of ${day}`,
    undoIntro:
      'Undoing is a later correction: units and figures are as if this reorganisation had never been, and what was recorded can still be looked up.',
  },
};
