import type { Indicator, RatioIndicator, ToldIndicator } from '#figures/model/indicator.ts';

/** Told at events: each figure names the one it came from. */
export const OUTREACH = {
  people: 'people_examined',
  events: 'outreach_events',
  gifts: 'gifts_given',
} as const;

/** What the federation wants talked about in every unit: held (1) or not (0), one indicator each. */
const TOPICS = [
  ['an toàn người bệnh', 'patient safety'],
  ['chăm sóc người cao tuổi tại nhà', 'care for the elderly at home'],
  ['đào tạo liên tục', 'continuous training'],
  ['chuyển đổi số trong chăm sóc', 'digital care'],
  ['phúc lợi hội viên', 'welfare of members'],
  ['môi trường xanh nơi làm việc', 'green workplaces'],
] as const;

export const TOPIC_CODES = TOPICS.map((_, index) => `topic_${index + 1}`);

interface Told {
  readonly code: string;
  readonly name: readonly [vi: string, en: string];
  readonly unit: string;
  readonly decimals?: number;
  readonly aggregation?: ToldIndicator['aggregation'];
  readonly basis?: 'members' | 'population';
}

const TOLD: readonly Told[] = [
  {
    code: OUTREACH.people,
    name: ['Người được khám và nhận thuốc lưu động', 'People examined and given medicine'],
    unit: 'người',
    basis: 'population',
  },
  { code: OUTREACH.gifts, name: ['Phần quà đã trao', 'Gifts given'], unit: 'phần' },
  { code: OUTREACH.events, name: ['Đợt khám lưu động', 'Outreach clinics held'], unit: 'đợt' },
  ...TOPICS.map(([topic, topicEn], index) => ({
    code: TOPIC_CODES[index] ?? '',
    name: [
      `Đã sinh hoạt chuyên đề ${index + 1}: ${topic}`,
      `Talk held on topic ${index + 1}: ${topicEn}`,
    ] as const,
    unit: 'đơn vị',
  })),
  { code: 'members', name: ['Hội viên', 'Members'], unit: 'người', basis: 'members' },
  { code: 'new_members', name: ['Hội viên mới', 'New members'], unit: 'người', basis: 'members' },
  {
    code: 'members_trained',
    name: ['Hội viên được bồi dưỡng nghiệp vụ', 'Members trained'],
    unit: 'người',
    basis: 'members',
  },
  {
    code: 'people_guided',
    name: ['Người dự buổi hướng dẫn phòng bệnh', 'People at prevention talks'],
    unit: 'người',
    basis: 'population',
  },
  {
    code: 'home_visits',
    name: ['Lượt chăm sóc tại nhà', 'Home care visits'],
    unit: 'lượt',
    basis: 'population',
  },
  {
    code: 'volunteer_hours',
    name: ['Giờ tình nguyện', 'Volunteer hours'],
    unit: 'giờ',
    decimals: 1,
    basis: 'members',
  },
  {
    code: 'households_helped',
    name: ['Hộ khó khăn được hỗ trợ', 'Households in need helped'],
    unit: 'hộ',
    basis: 'population',
  },
  {
    code: 'support_spending',
    name: ['Kinh phí hỗ trợ', 'Spending on support'],
    unit: 'triệu đồng',
    decimals: 3,
  },
  {
    code: 'open_complaints',
    name: ['Phản ánh chưa giải quyết xong', 'Complaints still open'],
    unit: 'việc',
  },
  {
    code: 'lowest_satisfaction',
    name: ['Điểm hài lòng thấp nhất', 'Lowest satisfaction mark'],
    unit: 'điểm',
    decimals: 1,
    aggregation: 'min',
  },
  {
    code: 'longest_wait',
    name: ['Thời gian chờ khám dài nhất', 'Longest wait to be seen'],
    unit: 'phút',
    aggregation: 'max',
  },
  {
    code: 'rank',
    name: ['Xếp hạng trong hội tỉnh', 'Rank within the province'],
    unit: 'hạng',
    aggregation: 'none',
  },
];

const RATIOS: readonly RatioIndicator[] = [
  ratio('training_rate', ['Tỷ lệ hội viên được bồi dưỡng', 'Share of members trained'], {
    of: ['members_trained', 'members'],
    unit: 'phần',
    decimals: 4,
  }),
  ratio('hours_per_member', ['Giờ tình nguyện mỗi hội viên', 'Volunteer hours per member'], {
    of: ['volunteer_hours', 'members'],
    unit: 'giờ',
    decimals: 2,
  }),
  ratio('spending_per_household', ['Mức hỗ trợ mỗi hộ', 'Spending per household'], {
    of: ['support_spending', 'households_helped'],
    unit: 'triệu đồng',
    decimals: 2,
  }),
];

/** The indicators that have a target for the year. */
export const TARGETED = [
  OUTREACH.people,
  OUTREACH.gifts,
  'new_members',
  'members_trained',
  'home_visits',
  'households_helped',
] as const;

export function targetCode(indicator: string): string {
  return `target_${indicator}`;
}

/** The thirty indicators of the sample. */
export function sampleIndicators(): readonly Indicator[] {
  const told = TOLD.map(toldIndicator);
  const targets = told
    .filter(({ code }) => TARGETED.some((targeted) => targeted === code))
    .map((indicator) => ({
      ...indicator,
      code: targetCode(indicator.code),
      name: `Chỉ tiêu năm: ${indicator.name}`,
      nameEn: `Target for the year: ${indicator.nameEn}`,
      targetOf: indicator.code,
    }));
  return [...told, ...RATIOS, ...targets];
}

function toldIndicator({ code, name, unit, decimals, aggregation, basis }: Told): ToldIndicator {
  return {
    code,
    name: name[0],
    nameEn: name[1],
    unitOfMeasure: unit,
    decimals: decimals ?? 0,
    targetOf: undefined,
    aggregation: aggregation ?? 'sum',
    shareBasis: basis,
  };
}

interface Made {
  readonly of: readonly [numerator: string, denominator: string];
  readonly unit: string;
  readonly decimals: number;
}

function ratio(
  code: string,
  [name, nameEn]: Told['name'],
  { of, unit, decimals }: Made,
): RatioIndicator {
  return {
    code,
    name,
    nameEn,
    unitOfMeasure: unit,
    decimals,
    targetOf: undefined,
    aggregation: 'ratio',
    numerator: of[0],
    denominator: of[1],
  };
}
