import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { CountedTasks } from '#conference/model/conference-address.ts';
import type { ReadConclusion } from '#conference/web/conference-queries.ts';

interface ConclusionTexts {
  readonly title: string;
  readonly none: string;
  readonly noneText: string;
  readonly toConferences: string;
  readonly section: string;
  readonly noneYet: string;
  readonly followUp: string;
  readonly followUpNone: string;
  readonly followUpDone: (count: string) => string;
  readonly numbered: (number: string) => string;
  readonly product: string;
  readonly due: string;
  readonly doers: string;
  readonly level: (level: string) => string;
  readonly leads: (name: string) => string;
  readonly supports: (names: string) => string;
  readonly coverage: (of: { done: string; all: string }) => string;
  readonly overdue: (count: string) => string;
  readonly draft: string;
  readonly draftSubmit: string;
  readonly text: string;
  readonly textHint: string;
  readonly productHint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<ReadConclusion['assignment']['kind'], string>>;
  readonly addUnit: string;
  readonly lead: string;
  readonly addSupport: string;
  readonly levelName: string;
  readonly chosen: string;
  readonly takeOut: (name: string) => string;
  readonly answers: string;
  readonly deeds: Readonly<Record<ReadConclusion['allowed'][number], string>>;
  readonly overdueTitle: string;
  readonly noOverdue: string;
  readonly byUnit: string;
  readonly unit: string;
  readonly tasks: string;
  readonly done: string;
  readonly inProgress: string;
  readonly notBegun: string;
  readonly late: string;
  /** Tasks that a count was followed to. */
  readonly counted: Readonly<Record<CountedTasks, string>>;
  readonly noneCounted: string;
  readonly toAll: string;
}

/** Conclusions of conferences, and what becomes of them. */
export const CONCLUSION_TEXTS: Texts<ConclusionTexts> = {
  vi: {
    title: 'Kết luận hội nghị',
    none: 'Chưa có kết luận nào bạn được xem',
    noneText:
      'Kết luận của chủ tọa được ghi ở trang của từng hội nghị rồi ban hành thành nhiệm vụ.',
    toConferences: 'Xem các hội nghị',
    section: 'Kết luận',
    noneYet: 'Chưa ghi kết luận nào.',
    followUp: 'Kết luận của hội nghị trước',
    followUpNone: 'Không còn việc nào chưa xong.',
    followUpDone: (count) => `Đã làm xong: ${count}`,
    numbered: (number) => `Kết luận số ${number}`,
    product: 'Sản phẩm',
    due: 'Hạn',
    doers: 'Thực hiện',
    level: (level) => `mọi đơn vị cấp ${level}`,
    leads: (name) => `${name} chủ trì`,
    supports: (names) => `phối hợp: ${names}`,
    coverage: ({ done, all }) => `${done}/${all} nhiệm vụ đã xong`,
    overdue: (count) => `${count} quá hạn`,
    draft: 'Ghi kết luận',
    draftSubmit: 'Lưu dự thảo',
    text: 'Nội dung',
    textHint: 'Việc cần làm. Ghi về công việc, không nhận xét về người.',
    productHint: 'Khi xong thì có gì.',
    kind: 'Giao cho',
    kinds: {
      named: 'từng đơn vị được chọn',
      together: 'một đơn vị chủ trì, đơn vị khác phối hợp',
      level: 'mọi đơn vị của một cấp',
    },
    addUnit: 'Thêm đơn vị',
    lead: 'Đơn vị chủ trì',
    addSupport: 'Thêm đơn vị phối hợp',
    levelName: 'Cấp',
    chosen: 'Đã chọn',
    takeOut: (name) => `Bỏ ${name}`,
    answers: 'Trả lời khó khăn, vướng mắc nêu trong báo cáo',
    deeds: { issue: 'Ban hành', drop: 'Bỏ dự thảo' },
    overdueTitle: 'Nhiệm vụ quá hạn',
    noOverdue: 'Không có nhiệm vụ nào quá hạn.',
    byUnit: 'Theo đơn vị chủ trì',
    unit: 'Đơn vị',
    tasks: 'Nhiệm vụ',
    done: 'Đã xong',
    inProgress: 'Đang làm',
    notBegun: 'Chưa nhận',
    late: 'Quá hạn',
    counted: { all: 'Nhiệm vụ', done: 'Nhiệm vụ đã xong', overdue: 'Nhiệm vụ quá hạn' },
    noneCounted: 'Không có nhiệm vụ nào như vậy.',
    toAll: 'Xem mọi kết luận',
  },
  en: {
    title: 'Conclusions of conferences',
    none: 'There is no conclusion that you may see yet',
    noneText:
      'Conclusions of the chair are drafted on the page of a conference and issued as tasks.',
    toConferences: 'To the conferences',
    section: 'Conclusions',
    noneYet: 'No conclusion is drafted yet.',
    followUp: 'Conclusions of the last conference',
    followUpNone: 'Nothing is left to be done.',
    followUpDone: (count) => `Done: ${count}`,
    numbered: (number) => `Conclusion ${number}`,
    product: 'Product',
    due: 'Due',
    doers: 'To be done by',
    level: (level) => `every unit of the level ${level}`,
    leads: (name) => `${name} leads`,
    supports: (names) => `supported by ${names}`,
    coverage: ({ done, all }) => `${done} of ${all} tasks done`,
    overdue: (count) => `${count} overdue`,
    draft: 'Draft a conclusion',
    draftSubmit: 'Save the draft',
    text: 'What is to be done',
    textHint: 'About the work, never about a person.',
    productHint: 'What there shall be when it is done.',
    kind: 'Who does it',
    kinds: {
      named: 'chosen units, each on its own',
      together: 'one unit leads, others support it',
      level: 'every unit of a level',
    },
    addUnit: 'Add a unit',
    lead: 'Leading unit',
    addSupport: 'Add a supporting unit',
    levelName: 'Level',
    chosen: 'Chosen',
    takeOut: (name) => `Take out ${name}`,
    answers: 'Answers difficulties raised in reports',
    deeds: { issue: 'Issue', drop: 'Drop the draft' },
    overdueTitle: 'Overdue tasks',
    noOverdue: 'No task is overdue.',
    byUnit: 'By the leading unit',
    unit: 'Unit',
    tasks: 'Tasks',
    done: 'Done',
    inProgress: 'In progress',
    notBegun: 'Not taken on',
    late: 'Overdue',
    counted: { all: 'Tasks', done: 'Tasks that are done', overdue: 'Overdue tasks' },
    noneCounted: 'There are no such tasks.',
    toAll: 'To all conclusions',
  },
};
