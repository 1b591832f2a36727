import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { SignName } from '#platform/web/parts/sign.tsx';

interface DevUiTexts {
  readonly title: string;
  readonly lead: string;
  readonly sections: Readonly<
    Record<
      | 'buttons'
      | 'fields'
      | 'days'
      | 'parts'
      | 'notes'
      | 'states'
      | 'signs'
      | 'tree'
      | 'sheet'
      | 'table',
      string
    >
  >;
  readonly save: string;
  readonly saveWithErrors: string;
  readonly whyDisabled: string;
  readonly cancel: string;
  readonly field: {
    readonly label: string;
    readonly hint: string;
    readonly error: string;
    readonly warning: string;
    readonly choice: string;
    readonly choices: readonly [string, string];
    readonly check: string;
  };
  readonly parts: readonly [string, string];
  readonly day: { readonly label: string; readonly hint: string };
  readonly sheet: string;
  readonly tree: Readonly<
    Record<'root' | 'unit' | 'mark' | 'folded' | 'coming' | 'failed', string>
  >;
  readonly notes: Readonly<Record<'plain' | 'ok' | 'warn' | 'bad', string>>;
  readonly refusal: readonly [string, string];
  readonly empty: { readonly title: string; readonly text: string };
  readonly signs: Readonly<Record<SignName, string>>;
  readonly table: {
    readonly caption: string;
    readonly note: string;
    readonly heads: Readonly<Record<'name' | 'plan' | 'value' | 'source', string>>;
    readonly groups: readonly [string, string];
    readonly names: readonly [string, string, string];
    readonly form: string;
  };
}

/** What the parts of the screens are shown with. */
export const DEV_UI_TEXTS: Texts<DevUiTexts> = {
  vi: {
    title: 'Các thành phần giao diện',
    lead: 'Mọi thành phần của mọi màn hình, trong mọi trạng thái. Đổi ngôn ngữ và nền sáng, tối ở thanh trên cùng.',
    sections: {
      buttons: 'Nút',
      fields: 'Ô nhập',
      days: 'Ngày',
      parts: 'Các phần của một trang',
      tree: 'Cây',
      sheet: 'Tấm che trên điện thoại',
      notes: 'Ghi chú',
      states: 'Đang tải, chưa có, chưa đọc được',
      signs: 'Dấu hiệu',
      table: 'Bảng',
    },
    save: 'Lưu số liệu',
    saveWithErrors: 'Lưu số liệu (còn 1 lỗi)',
    whyDisabled: 'Chưa lưu được: còn 1 ô sai.',
    cancel: 'Không lưu',
    field: {
      label: 'Số người được khám',
      hint: 'Số nguyên, từ 0 trở lên.',
      error: '“mười hai” không phải là số.',
      warning: 'Gấp 10 lần kỳ trước. Xin ghi lý do.',
      choice: 'Phạm vi',
      choices: ['Đã nộp và đã duyệt', 'Chỉ số đã duyệt'],
      check: 'Đây là một văn bản khác',
    },
    parts: ['Từng hoạt động', 'Theo địa bàn'],
    day: { label: 'Tổ chức tại ngày', hint: 'ngày/tháng/năm' },
    sheet: 'Mở tấm che',
    tree: {
      root: 'Cây mẫu',
      unit: 'Đơn vị',
      mark: 'gộp 1/3/2026',
      folded: 'Nhánh đang gập',
      coming: 'Nhánh đang tải',
      failed: 'Nhánh chưa tải được',
    },
    notes: {
      plain: 'Số liệu được tính lại theo tổ chức ngày 1/7/2026.',
      ok: 'Đã ghi 1.657 lúc 10:42 ngày 18/6/2026.',
      warn: 'Còn 4 đơn vị chưa gửi.',
      bad: 'Chưa ghi được: số này vừa có người khác sửa.',
    },
    refusal: ['Không có kỳ 2031-H7.', 'Kỳ viết như 2026, 2026-H1, 2026-Q2 hoặc 2026-06.'],
    empty: { title: 'Chưa có số liệu', text: 'Nhập số đầu tiên, hoặc chạy lệnh sau:' },
    signs: {
      done: 'xong',
      missing: 'thiếu',
      wrong: 'sai',
      open: 'chưa bắt đầu',
      half: 'đang làm',
      ahead: 'vượt',
      behind: 'chậm',
      right: 'mở ra',
      down: 'đang mở',
      close: 'đóng',
      find: 'tìm',
      lock: 'đã khóa',
    },
    table: {
      caption: 'Bảng mẫu',
      note: 'Tổ chức tại ngày 14/6/2026.',
      heads: { name: 'Chỉ tiêu', plan: 'Kế hoạch năm', value: 'Kỳ này', source: 'Nguồn' },
      groups: ['Hoạt động cộng đồng', 'Xây dựng tổ chức'],
      names: ['Người được khám', 'Suất quà đã trao', 'Nhà tình nghĩa đã bàn giao'],
      form: 'biểu mẫu',
    },
  },
  en: {
    title: 'Parts of the screens',
    lead: 'Every part of every screen, in all its states. Change language and theme in the top bar.',
    sections: {
      buttons: 'Buttons',
      fields: 'Fields',
      days: 'Days',
      parts: 'Parts of a page',
      tree: 'Tree',
      sheet: 'Sheet of a telephone',
      notes: 'Notes',
      states: 'Loading, empty, not read',
      signs: 'Signs',
      table: 'Table',
    },
    save: 'Save the figure',
    saveWithErrors: 'Save the figure (1 error)',
    whyDisabled: 'It cannot be saved yet: one field is wrong.',
    cancel: 'Do not save',
    field: {
      label: 'People examined',
      hint: 'A whole number, 0 or more.',
      error: '“twelve” is no number.',
      warning: 'Ten times the period before. Please say why.',
      choice: 'Scope',
      choices: ['Submitted and accepted', 'Accepted only'],
      check: 'This is another document',
    },
    parts: ['One by one', 'By territory'],
    day: { label: 'Organisation on', hint: 'day/month/year' },
    sheet: 'Open the sheet',
    tree: {
      root: 'Sample tree',
      unit: 'Unit',
      mark: 'merged 1/3/2026',
      folded: 'Folded branch',
      coming: 'Branch that is coming',
      failed: 'Branch that failed',
    },
    notes: {
      plain: 'Figures are restated on the organisation of 1/7/2026.',
      ok: '1,657 was saved at 10:42 on 18/6/2026.',
      warn: '4 units have not sent anything yet.',
      bad: 'It was not saved: somebody else has just changed this figure.',
    },
    refusal: [
      'There is no period 2031-H7.',
      'A period is written like 2026, 2026-H1, 2026-Q2 or 2026-06.',
    ],
    empty: { title: 'No figures yet', text: 'Enter the first one, or run this command:' },
    signs: {
      done: 'done',
      missing: 'missing',
      wrong: 'wrong',
      open: 'not begun',
      half: 'under way',
      ahead: 'ahead',
      behind: 'behind',
      right: 'opens',
      down: 'is open',
      close: 'close',
      find: 'find',
      lock: 'locked',
    },
    table: {
      caption: 'Sample table',
      note: 'Organisation on 14/6/2026.',
      heads: {
        name: 'Indicator',
        plan: 'Plan of the year',
        value: 'This period',
        source: 'Source',
      },
      groups: ['In the community', 'The organisation itself'],
      names: ['People examined', 'Gifts given', 'Houses handed over'],
      form: 'form',
    },
  },
};
