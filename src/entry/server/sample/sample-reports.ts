import type { DifficultyState } from '#reports/model/difficulty-life-cycle.ts';
import type { DueDay } from '#reports/model/outline/outline.ts';
import type { ReportState } from '#reports/model/report-life-cycle.ts';
import { UNIT_TYPES } from './sample-units.ts';

export const SAMPLE_REQUEST = {
  title: 'Sơ kết công tác 6 tháng đầu năm 2026;\nphương hướng, nhiệm vụ 6 tháng cuối năm 2026',
  place: 'Mẫu Đông',
  sentDay: '2026-06-01',
  recipients: ['Ban Chấp hành Liên hội', 'Các hội thành viên', 'Lưu: VT'],
} as const;

/** A working day or two for each level on the way up. */
export const SAMPLE_DUE_DAYS: readonly DueDay[] = [
  { level: 'chi hội', day: '2026-06-15' },
  { level: 'hội cơ sở', day: '2026-06-16' },
  { level: 'hội thành viên', day: '2026-06-18' },
  { level: 'liên hội', day: '2026-06-22' },
];

/** Whose reports are not accepted like those of all others; `none`: nobody has begun. */
export const REPORTS_NOT_ACCEPTED: Readonly<Record<string, ReportState | 'none'>> = {
  LH: 'none',
  MDO: 'draft',
  'MDO-YT': 'draft',
  'MDO-YT-1': 'none',
  'MDO-CD-2': 'submitted',
  'MTA-BV-3': 'none',
  'MTA-CD-1': 'returned',
  'MNA-XH-2': 'submitted',
  'MBA-YT-3': 'none',
  'MTG-BV-1': 'draft',
  'MHI-CD-3': 'returned',
};

export const RETURN_REASON =
  'Phần hạn chế mới nêu chung chung; đề nghị ghi rõ việc nào chậm, vì sao và cách khắc phục.';

/** What units of a type write, by the keys of sections; the first that fits. */
export const SAMPLE_TEXTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  [UNIT_TYPES.healthCentre]: [
    [
      'community',
      'Trạm cùng các đoàn thể địa phương mở đợt khám lưu động, đến tận nhà người cao tuổi không đi lại được.',
    ],
    ['limitations', 'Thuốc cấp cho đợt khám về chậm nên một buổi phải lùi lại hai tuần.'],
  ],
  [UNIT_TYPES.hospital]: [
    [
      'practice',
      'Mở lớp bồi dưỡng tại chỗ vào chiều thứ năm hằng tuần, mời bác sĩ tuyến trên hướng dẫn ca khó.',
    ],
    ['limitations', 'Hội viên trực ca đêm khó dự đủ các buổi bồi dưỡng.'],
  ],
  [UNIT_TYPES.socialCare]: [
    [
      'community',
      'Nhận đỡ đầu các em nhỏ không còn người thân; tổ phục hồi chức năng làm việc cả sáng thứ bảy.',
    ],
    ['lessons', 'Phân công người theo dõi từng trường hợp thì không bỏ sót ai.'],
  ],
  [UNIT_TYPES.community]: [
    [
      'community',
      'Cộng tác viên đến từng hộ, lập danh sách người cần khám trước mỗi đợt nên không ai phải chờ lâu.',
    ],
    ['causes', 'Phương tiện đi lại ở các cụm xa còn thiếu.'],
  ],
  [UNIT_TYPES.office]: [
    ['study', 'Tổ chức học tập đủ các nghị quyết, có kiểm tra nhận thức sau mỗi buổi.'],
    ['directions', 'Rút ngắn thời gian tổng hợp số liệu của các đơn vị xuống còn ba ngày.'],
  ],
};

/** Of units that stand above others: one of these for each section. */
export const SUMMARY_TEXTS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  community: [
    'Các chi hội phối hợp chặt chẽ với chính quyền cơ sở trong các đợt khám lưu động.',
    'Lập tổ khám lưu động chung, mỗi tháng đến hai xã xa trung tâm.',
    'Vận động được ba cơ sở in và vận tải hỗ trợ xe, tờ rơi cho các đợt khám.',
    'Ghép đợt khám với ngày tiêm chủng nên người dân không phải đi hai lần.',
  ],
  limitations: [
    'Một số chi hội gửi số liệu sát ngày tổng hợp.',
    'Việc kiểm tra chéo số liệu giữa các chi hội chưa đều.',
    'Có xã trong nửa năm chưa tổ chức được đợt khám nào.',
  ],
};

/** The federation's own report, whose figures are live; `{quote.1}` is what a province says. */
export const WHOLE_TEXTS: readonly (readonly [string, string])[] = [
  [
    'opening',
    'Sáu tháng đầu năm 2026, các đơn vị trong Liên hội đạt {plan.progress} kế hoạch năm; {reports.received} trên {reports.asked} đơn vị đã gửi báo cáo.',
  ],
  [
    'study',
    '{directives.studied} trên {directives.total} nghị quyết được học tập, quán triệt ở {directives.units} trên {directives.allUnits} đơn vị.',
  ],
  [
    'community',
    'Các đơn vị phối hợp tổ chức khám bệnh, tư vấn sức khỏe, cấp thuốc miễn phí cho {people_examined} người, đạt {people_examined.progress} kế hoạch năm, tăng {people_examined.change} so với cùng kỳ năm trước; trao {gifts_given} phần quà cho các gia đình khó khăn trên địa bàn.\n{quote.1}',
  ],
  [
    'practice',
    'Bồi dưỡng nghiệp vụ cho {members_trained} hội viên; {people_guided} lượt người dự các buổi hướng dẫn phòng bệnh.',
  ],
  ['members', 'Liên hội có {members} hội viên, trong đó {new_members} hội viên mới kết nạp.'],
  ['limitations', 'Việc gửi báo cáo ở một số chi hội còn chậm so với thời hạn.'],
  ['causes', 'Phương tiện lưu động thiếu; biểu mẫu cũ phải nhập nhiều lần.'],
  ['lessons', 'Nơi nào cấp hội cơ sở kiểm tra trước khi gửi thì số liệu không phải sửa lại.'],
];

/** From whose report the federation quotes, and in which section. */
export const QUOTED = { unit: 'MTA', section: 'community' } as const;

interface SampleDifficulty {
  readonly unit: string;
  readonly owner: string;
  readonly text: string;
  readonly state: Extract<DifficultyState, 'raised' | 'taken-up' | 'answered'>;
  readonly answer?: string;
}

export const SAMPLE_DIFFICULTIES: readonly SampleDifficulty[] = [
  {
    ...{ unit: 'MNA', owner: 'LH', state: 'raised' },
    text: 'Xe khám lưu động hỏng ba tuần, phải mượn của đơn vị bạn nên hai đợt khám lùi sang quý III.',
  },
  {
    ...{ unit: 'MTA', owner: 'LH', state: 'taken-up' },
    text: 'Chưa có hướng dẫn ghi nhận giờ tình nguyện của hội viên đi theo đoàn của địa phương.',
  },
  {
    ...{ unit: 'MBA', owner: 'LH', state: 'answered' },
    text: 'Biểu báo cáo quý và biểu báo cáo 6 tháng trùng nhau ở năm chỉ tiêu.',
    answer: 'Từ quý III bỏ năm chỉ tiêu này khỏi biểu quý; số 6 tháng lấy từ hệ thống.',
  },
  {
    ...{ unit: 'MDO-YT-2', owner: 'MDO-YT', state: 'raised' },
    text: 'Máy đo huyết áp của trạm đã quá hạn kiểm định.',
  },
];
