import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { Shown } from './shown-tasks.ts';

interface TaskScreenTexts {
  readonly screen: string;
  readonly coverage: (done: string, all: string) => string;
  readonly overdue: (count: string) => string;
  readonly none: string;
  readonly noneHint: string;
  readonly toPlan: string;
  readonly show: string;
  readonly shows: Readonly<Record<Shown, string>>;
  readonly nothingShown: string;
  readonly origin: string;
  readonly anyOrigin: string;
  readonly origins: Readonly<Record<'plan' | 'conclusion', string>>;
  readonly heads: {
    readonly task: string;
    readonly product: string;
    readonly lead: string;
    readonly due: string;
    readonly state: string;
  };
  readonly late: string;
  readonly setTo: (name: string) => string;
  readonly set: string;
  readonly back: string;
  readonly noTask: string;
  readonly noTaskHint: string;
  readonly product: string;
  readonly lead: string;
  readonly supporting: string;
  readonly due: string;
  readonly state: string;
  readonly doneOn: (day: string) => string;
  readonly lastNote: string;
  readonly history: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly steps: string;
  readonly note: string;
  readonly noteHint: string;
  readonly reasonHint: string;
  readonly saved: string;
  readonly nothingToDo: string;
  readonly form: {
    readonly title: string;
    readonly task: string;
    readonly taskHint: string;
    readonly product: string;
    readonly productHint: string;
    readonly due: string;
    readonly lead: string;
    readonly leadHint: string;
    readonly leads: string;
    readonly supporting: string;
    readonly supportingHint: string;
    readonly remove: (name: string) => string;
    readonly send: (count: string) => string;
    readonly sendNothing: string;
    readonly incomplete: string;
  };
}

/** The screens of tasks. */
export const TASK_SCREEN_TEXTS: Texts<TaskScreenTexts> = {
  vi: {
    screen: 'Nhiệm vụ',
    coverage: (done, all) => `${done}/${all} nhiệm vụ đã xong`,
    overdue: (count) => `${count} quá hạn`,
    none: 'Chưa có nhiệm vụ nào',
    noneHint: 'Nhiệm vụ được giao từ kế hoạch năm hoặc từ kết luận của hội nghị.',
    toPlan: 'Xem kế hoạch năm',
    show: 'Hiện',
    shows: {
      waiting: 'Đang chờ tôi',
      open: 'Chưa xong',
      overdue: 'Quá hạn',
      done: 'Đã xong',
      all: 'Tất cả',
      withdrawn: 'Đã rút',
    },
    nothingShown: 'Không có nhiệm vụ nào như vậy.',
    origin: 'Nguồn',
    anyOrigin: 'Mọi nguồn',
    origins: { plan: 'Từ kế hoạch năm', conclusion: 'Từ kết luận hội nghị' },
    heads: {
      task: 'Nhiệm vụ',
      product: 'Sản phẩm',
      lead: 'Đơn vị chủ trì',
      due: 'Hạn',
      state: 'Tình trạng',
    },
    late: 'quá hạn',
    setTo: (name) => `giao cho ${name}, nay đã sáp nhập`,
    set: 'Giao nhiệm vụ',
    back: 'Về danh sách nhiệm vụ',
    noTask: 'Không có nhiệm vụ này',
    noTaskHint: 'Đường dẫn có thể bị chép thiếu, hoặc nhiệm vụ ngoài phạm vi của bạn.',
    product: 'Sản phẩm',
    lead: 'Đơn vị chủ trì',
    supporting: 'Đơn vị phối hợp',
    due: 'Hạn',
    state: 'Tình trạng',
    doneOn: (day) => `xong ngày ${day}`,
    lastNote: 'Ghi chú gần nhất',
    history: 'Diễn biến',
    kinds: {
      'task-set': 'giao nhiệm vụ',
      'task-reported': 'báo cáo',
      'task-confirmed': 'xác nhận đã xong',
      'task-reopened': 'yêu cầu làm lại',
      'task-withdrawn': 'rút nhiệm vụ',
    },
    steps: 'Việc của bạn',
    note: 'Ghi chú',
    noteHint: 'Ghi về công việc, không ghi về cá nhân.',
    reasonHint: 'Yêu cầu làm lại thì phải nêu lý do. Ghi về công việc, không ghi về cá nhân.',
    saved: 'Đã lưu.',
    nothingToDo: 'Lúc này bạn không phải làm gì với nhiệm vụ này.',
    form: {
      title: 'Giao nhiệm vụ từ kế hoạch năm',
      task: 'Nội dung nhiệm vụ',
      taskHint: 'Việc phải làm; không ghi về cá nhân.',
      product: 'Sản phẩm',
      productHint: 'Khi xong phải có gì.',
      due: 'Hạn hoàn thành',
      lead: 'Thêm đơn vị chủ trì',
      leadHint: 'Chọn nhiều đơn vị thì mỗi đơn vị có một nhiệm vụ riêng.',
      leads: 'Đơn vị chủ trì',
      supporting: 'Thêm đơn vị phối hợp',
      supportingHint: 'Không bắt buộc.',
      remove: (name) => `Bỏ ${name}`,
      send: (count) => `Giao ${count} nhiệm vụ`,
      sendNothing: 'Giao nhiệm vụ',
      incomplete: 'Hãy ghi nội dung, sản phẩm, hạn và chọn ít nhất một đơn vị chủ trì.',
    },
  },
  en: {
    screen: 'Tasks',
    coverage: (done, all) => `${done} of ${all} tasks done`,
    overdue: (count) => `${count} overdue`,
    none: 'There are no tasks yet',
    noneHint: 'Tasks come from the plan of the year, or from the conclusions of a conference.',
    toPlan: 'See the plan of the year',
    show: 'Show',
    shows: {
      waiting: 'Waiting for me',
      open: 'Not done',
      overdue: 'Overdue',
      done: 'Done',
      all: 'All',
      withdrawn: 'Withdrawn',
    },
    nothingShown: 'There is no such task.',
    origin: 'Origin',
    anyOrigin: 'Any',
    origins: { plan: 'From the plan of the year', conclusion: 'From conclusions of a conference' },
    heads: { task: 'Task', product: 'Product', lead: 'Lead unit', due: 'Due', state: 'State' },
    late: 'overdue',
    setTo: (name) => `set to ${name}, which has merged since`,
    set: 'Set a task',
    back: 'Back to the tasks',
    noTask: 'There is no such task',
    noTaskHint: 'The link may have been cut short, or the task lies beyond what you may see.',
    product: 'Product',
    lead: 'Lead unit',
    supporting: 'Supporting units',
    due: 'Due',
    state: 'State',
    doneOn: (day) => `done on ${day}`,
    lastNote: 'Last note',
    history: 'What happened',
    kinds: {
      'task-set': 'set the task',
      'task-reported': 'reported',
      'task-confirmed': 'confirmed it as done',
      'task-reopened': 'reopened it',
      'task-withdrawn': 'withdrew it',
    },
    steps: 'What you can do',
    note: 'Note',
    noteHint: 'About the work; nothing about a person.',
    reasonHint: 'To reopen it, say why. About the work; nothing about a person.',
    saved: 'Saved.',
    nothingToDo: 'There is nothing for you to do about this task now.',
    form: {
      title: 'Set a task from the plan of the year',
      task: 'Task',
      taskHint: 'What is to be done; nothing about a person.',
      product: 'Product',
      productHint: 'What there is to be once it is done.',
      due: 'To be done by',
      lead: 'Add a lead unit',
      leadHint: 'With several units, each has a task of its own.',
      leads: 'Lead units',
      supporting: 'Add a supporting unit',
      supportingHint: 'May be left out.',
      remove: (name) => `Take ${name} out`,
      send: (count) => `Set ${count} tasks`,
      sendNothing: 'Set the task',
      incomplete: 'Write task, product and due day, and choose at least one lead unit.',
    },
  },
};
