import type { IndicatorWeight } from '#plans/model/whole/plan-rule.ts';
import type { TaskAction } from '#plans/model/tasks/task-life-cycle.ts';
import { TARGETED } from './sample-indicators.ts';

/** The year that the sample has a plan for, and the day on which it was given. */
export const PLANNED = { year: '2026', givenOn: '2025-12-20' } as const;

/** What the federation asks of its associations together beyond what they were given. */
export const BEYOND_THE_PARTS: Readonly<Partial<Record<(typeof TARGETED)[number], bigint>>> = {
  home_visits: 100n,
};

/** By what the sample says how far its whole plan has come. */
export const SAMPLE_RULE = {
  name: 'Theo trọng số các chỉ tiêu chính',
  basis: 'Quyết định mẫu số 12/2025/QĐ-LHM',
  from: '2026-01-01',
} as const;

const WEIGHTS: Readonly<Record<(typeof TARGETED)[number], number>> = {
  people_examined: 3,
  gifts_given: 1,
  new_members: 2,
  members_trained: 2,
  home_visits: 1,
  households_helped: 1,
};

export const SAMPLE_WEIGHTS: readonly IndicatorWeight[] = TARGETED.map((indicator) => {
  return { indicator, weight: WEIGHTS[indicator] };
});

/** A task of the sample, and what became of it at each of its units, by their codes. */
export interface SampleTask {
  readonly title: string;
  readonly product: string;
  readonly dueDay: string;
  readonly leads: Readonly<
    Record<string, readonly (readonly [action: TaskAction, note: string])[]>
  >;
  readonly supporting: readonly string[];
}

const DONE = [
  ['acknowledge', ''],
  ['finish', 'Đã nộp sản phẩm'],
  ['confirm', ''],
] as const;

export const SAMPLE_TASKS: readonly SampleTask[] = [
  {
    title: 'Rà soát danh mục thuốc và dụng cụ cho các đợt khám lưu động',
    product: 'Danh mục đã rà soát',
    dueDay: '2026-04-30',
    leads: { 'MDO-YT': DONE, 'MTA-YT': DONE, 'MNA-YT': DONE },
    supporting: ['LH-CQ-HT'],
  },
  {
    title: 'Lập lịch khám lưu động sáu tháng cuối năm',
    product: 'Lịch theo từng tháng, có địa điểm',
    dueDay: '2026-06-30',
    leads: {
      'MDO-YT-1': [
        ['acknowledge', ''],
        ['progress', 'Đã thống nhất địa điểm với hai xã, còn một xã'],
      ],
      'MDO-YT-2': [
        ['acknowledge', ''],
        ['finish', 'Lịch đã gửi Hội tỉnh'],
      ],
      'MDO-YT-3': DONE,
    },
    supporting: ['MDO-YT'],
  },
  {
    title: 'Tập huấn chăm sóc người cao tuổi tại nhà cho hội viên mới',
    product: 'Hai lớp tập huấn, có danh sách và kết quả',
    dueDay: '2026-12-10',
    leads: { MDO: [['acknowledge', '']], MTA: [], MNA: [], MBA: [] },
    supporting: ['LH-CQ-DT'],
  },
];
