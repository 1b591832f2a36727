import type { AgendaKind } from '#conference/model/agenda/agenda-item.ts';

/** A point of an agenda of the sample; who presents it by the title of the post. */
interface SampleItem {
  readonly title: string;
  readonly kind: AgendaKind;
  readonly minutes: number;
  readonly presenter?: string;
  /** What the secretary noted, where it was held. */
  readonly note?: string;
}

/** A conclusion of the sample. */
export interface SampleConclusion {
  readonly text: string;
  readonly product: string;
  readonly dueDay: string;
  /** Codes of units, each on its own; or the level of all. */
  readonly to: { readonly units: readonly string[] } | { readonly level: string };
  /** How many of its tasks are done, of how many; the others are under way. */
  readonly done: number;
}

export const CHAIR_POST = 'Chủ tịch Liên hội';
export const SECRETARY_POST = 'Phó Chánh Văn phòng';
const PRESENTER_POST = 'Chánh Văn phòng';

/** The units whose posts send delegates. */
export const DELEGATE_UNITS = [
  ...['LH', 'LH-CQ-VP', 'LH-CQ-DT', 'LH-CQ-HT', 'LH-CQ-TT'],
  ...['MDO', 'MDO-VP', 'MTA', 'MTA-VP', 'MNA', 'MNA-VP', 'MDO-BV', 'MDO-YT-1', 'MDO-YT-2'],
] as const;

/** The conference that is summoned and not opened yet. */
export const COMING_CONFERENCE = {
  period: '2026-H1',
  title: 'Hội nghị sơ kết công tác 6 tháng đầu năm 2026',
  day: '2026-07-10',
  starts: '08:00',
  place: 'Hội trường lớn, trụ sở Liên hội, Mẫu Đông',
} as const;

/** Beside what became of the last conclusions, which the program puts there by itself. */
export const COMING_AGENDA: readonly SampleItem[] = [
  { title: 'Báo cáo sơ kết', kind: 'report', minutes: 30, presenter: PRESENTER_POST },
  { title: 'Thảo luận báo cáo sơ kết', kind: 'discussion', minutes: 60 },
  { title: 'Nghỉ giữa giờ', kind: 'break', minutes: 15 },
  { title: 'Kết luận của chủ tọa', kind: 'conclusion', minutes: 25 },
  { title: 'Bế mạc', kind: 'closing', minutes: 5 },
];

/** The conference before it, which is closed. */
export const HELD_CONFERENCE = {
  period: '2025-H2',
  title: 'Hội nghị sơ kết công tác 6 tháng cuối năm 2025',
  day: '2026-01-09',
  starts: '08:00',
  place: 'Hội trường lớn, trụ sở Liên hội, Mẫu Đông',
} as const;

export const HELD_AGENDA: readonly SampleItem[] = [
  { title: 'Khai mạc', kind: 'opening', minutes: 10 },
  {
    ...{ title: 'Báo cáo sơ kết', kind: 'report', minutes: 30, presenter: PRESENTER_POST },
    note: 'Hội nghị nghe báo cáo kết quả công tác 6 tháng cuối năm 2025.',
  },
  {
    ...{ title: 'Thảo luận', kind: 'discussion', minutes: 60 },
    note: 'Các ý kiến thống nhất với báo cáo, đề nghị quan tâm thuốc và phương tiện khám lưu động.',
  },
  { title: 'Kết luận của chủ tọa', kind: 'conclusion', minutes: 20 },
];

/** Who spoke at the discussion, by the title of the post and the unit, and what of the work. */
export const HELD_CONTRIBUTIONS = [
  {
    unit: 'MDO',
    title: 'Chủ tịch Hội tỉnh',
    note: 'Nêu cách phối hợp với trạm y tế khi khám lưu động.',
  },
  {
    unit: 'MTA',
    title: 'Chủ tịch Hội tỉnh',
    note: 'Đề nghị thống nhất biểu mẫu báo cáo giữa các cấp.',
  },
] as const;

export const HELD_CONCLUSIONS: readonly SampleConclusion[] = [
  {
    text: 'Rà soát và chốt danh sách hội viên từng đơn vị trước khi giao chỉ tiêu năm 2026',
    product: 'Danh sách hội viên đã chốt của đơn vị',
    dueDay: '2026-02-28',
    to: { units: ['MDO', 'MTA', 'MNA'] },
    done: 3,
  },
  {
    text: 'Lập kế hoạch khám lưu động ở các cụm xa trung tâm',
    product: 'Kế hoạch có thời gian, địa điểm và người phụ trách',
    dueDay: '2026-04-30',
    to: { units: ['MDO', 'MTA', 'MNA', 'MBA'] },
    done: 3,
  },
  {
    text: 'Tổ chức tập huấn biểu mẫu báo cáo thống nhất cho hội cơ sở',
    product: 'Báo cáo kết quả tập huấn',
    dueDay: '2026-12-15',
    to: { level: 'hội thành viên' },
    done: 4,
  },
];
