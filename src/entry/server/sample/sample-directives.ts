import type { DirectiveWish } from '#directives/server/register/register-directive.ts';

/** A made-up resolution of the federation: when it came, and until when it shall be studied. */
export interface SampleDirective extends Omit<DirectiveWish, 'isAnother' | 'file' | 'kind'> {
  readonly registeredOn: string;
}

const COMMITTEE = 'Ban Chấp hành Liên hội';
const CONGRESS = 'Đại hội Liên hội';

/** Six resolutions of the year, in the order in which they came. */
export const SAMPLE_DIRECTIVES: readonly SampleDirective[] = [
  {
    ...{ number: '01', symbol: 'NQ-ĐHLH', issuer: CONGRESS, issuedOn: '2026-01-05' },
    subject: 'Phương hướng công tác chăm sóc sức khỏe và xã hội nhiệm kỳ 2025–2030',
    ...{ registeredOn: '2026-01-07', studyBy: '2026-03-31' },
  },
  {
    ...{ number: '02', symbol: 'NQ-BCH', issuer: COMMITTEE, issuedOn: '2026-01-12' },
    subject: 'Nâng cao chất lượng khám, tư vấn sức khỏe tại cộng đồng',
    ...{ registeredOn: '2026-01-14', studyBy: '2026-04-15' },
  },
  {
    ...{ number: '03', symbol: 'NQ-BCH', issuer: COMMITTEE, issuedOn: '2026-01-26' },
    subject: 'Hỗ trợ người cao tuổi và trẻ em có hoàn cảnh khó khăn',
    ...{ registeredOn: '2026-01-28', studyBy: '2026-04-30' },
  },
  {
    ...{ number: '04', symbol: 'NQ-BCH', issuer: COMMITTEE, issuedOn: '2026-02-09' },
    subject: 'Đào tạo, bồi dưỡng hội viên và cộng tác viên',
    ...{ registeredOn: '2026-02-11', studyBy: '2026-05-15' },
  },
  {
    ...{ number: '05', symbol: 'NQ-BCH', issuer: COMMITTEE, issuedOn: '2026-03-02' },
    subject: 'Phối hợp với chính quyền cơ sở trong công tác phòng bệnh',
    ...{ registeredOn: '2026-03-04', studyBy: '2026-05-31' },
  },
  {
    ...{ number: '06', symbol: 'NQ-BCH', issuer: COMMITTEE, issuedOn: '2026-03-23' },
    subject: 'Ứng dụng công nghệ thông tin trong báo cáo và quản lý hội viên',
    ...{ registeredOn: '2026-03-25', studyBy: '2026-06-10' },
  },
];

/** Who has still to study the last of them: a station that has not even acknowledged it, and three others. */
export const NOT_YET: Readonly<Record<string, 'sent' | 'acknowledged'>> = {
  'MDO-YT-1': 'sent',
  'MTA-CD-3': 'sent',
  'MNA-XH-2': 'acknowledged',
  'MBA-YT-3': 'acknowledged',
};
