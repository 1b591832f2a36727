import type { Role } from '#kernel/actor.ts';
import type { MemberSeat } from '#people/model/posts/decide-membership.ts';
import type { PersonName } from '#people/model/names/person-name.ts';

/** A made-up person, by the name in full: family, middle and given name. */
type Name = string;

/** Somebody of the sample. */
export interface SamplePerson {
  readonly name: PersonName;
  /** Tells people of one name apart. */
  readonly birthDate?: string;
}

/** A post of a unit, and who holds it. */
export interface SamplePost {
  readonly unit: string;
  readonly title: string;
  readonly titleEn: string;
  readonly seats?: number;
  readonly isOfCommittee?: boolean;
  readonly holders: readonly Name[];
  /** Does the work until somebody is appointed. */
  readonly acting?: Name;
  /** Since when it is there; a post of a unit that has ended is with its heir. */
  readonly from?: string;
}

/** An account to try things out with. */
export interface SampleAccount {
  readonly login: string;
  readonly person: Name;
  readonly role: Role;
  /** The code of the unit; left out: the whole organisation. */
  readonly unit?: string;
  readonly reach?: 'alone' | 'below';
  /** The post by which the role is held, not by the account itself: code of its unit, and title. */
  readonly post?: readonly [unit: string, title: string];
}

export const SAMPLE_POSTS: readonly SamplePost[] = [
  {
    ...{ unit: 'LH', title: 'Chủ tịch Liên hội', titleEn: 'President', isOfCommittee: true },
    holders: ['Đặng Quốc Thịnh'],
  },
  {
    ...{
      unit: 'LH',
      title: 'Phó Chủ tịch Liên hội',
      titleEn: 'Vice president',
      isOfCommittee: true,
    },
    ...{ seats: 2, holders: ['Phan Thị Ánh Tuyết', 'Hồ Sỹ Đạt'] },
  },
  {
    ...{ unit: 'LH-CQ-VP', title: 'Chánh Văn phòng', titleEn: 'Head of the secretariat' },
    holders: ['Nguyễn Minh Khôi'],
  },
  {
    ...{
      unit: 'LH-CQ-VP',
      title: 'Phó Chánh Văn phòng',
      titleEn: 'Deputy head of the secretariat',
    },
    ...{ seats: 2, holders: ['Trần Thị Thu Ngân', 'Lưu Văn Bằng'] },
  },
  {
    ...{ unit: 'LH-CQ-VP', title: 'Chuyên viên tổng hợp', titleEn: 'Reporting officer' },
    ...{ seats: 3, holders: ['Nguyễn Thị Lan', 'Nguyễn Thị Lan (2)', 'Ngô Hải Yến'] },
  },
  {
    ...{ unit: 'LH-CQ-DT', title: 'Trưởng ban Chuyên môn và Đào tạo', titleEn: 'Head of the desk' },
    holders: ['Vũ Đình Ân'],
  },
  {
    ...{ unit: 'LH-CQ-DT', title: 'Phó Trưởng ban', titleEn: 'Deputy head of the desk' },
    holders: [],
  },
  {
    ...{ unit: 'LH-CQ-HT', title: 'Trưởng ban Hỗ trợ Xã hội', titleEn: 'Head of the desk' },
    ...{ holders: [], acting: 'Bùi Thị Hạnh' },
  },
  {
    ...{
      unit: 'LH-CQ-TT',
      title: 'Giám đốc Trung tâm Thông tin',
      titleEn: 'Director of the centre',
    },
    holders: ['Vũ Đình Ân'],
  },
  {
    ...{
      unit: 'LH-CQ-TT',
      title: 'Chuyên viên quản trị hệ thống',
      titleEn: 'System administrator',
    },
    holders: ['Lý Hoàng Nam'],
  },
  {
    ...{ unit: 'LH', title: 'Kiểm soát viên', titleEn: 'Auditor' },
    holders: ['Cao Thị Kim Oanh'],
  },
  ...province('MDO', ['Đỗ Thị Mỹ Ái', 'Tạ Quang Huy', 'Mai Xuân Ước']),
  ...province('MTA', ['Hoàng Văn Ổn', 'Đinh Thị Ý Nhi', 'Lê Bá Ngọc']),
  ...province('MNA', ['Triệu Phúc Lộc', 'Hà Thị Thảo', 'Quách Gia Bảo']),
  {
    ...{ unit: 'MTH', title: 'Chủ tịch Hội tỉnh', titleEn: 'Provincial president' },
    ...{ holders: ['Võ Tấn Phát'], from: '2023-01-01' },
  },
  {
    ...{ unit: 'MDO-BV', title: 'Chủ tịch Hội', titleEn: 'Chair of the association' },
    holders: ['Kiều Thanh Bình'],
  },
  {
    ...{ unit: 'MDO-YT-1', title: 'Chi hội trưởng', titleEn: 'Head of the branch' },
    holders: ['Phạm Thị Út'],
  },
  {
    ...{ unit: 'MDO-YT-2', title: 'Chi hội trưởng', titleEn: 'Head of the branch' },
    holders: ['Đoàn Văn Sáu'],
  },
];

/** The members of the federation's committee, in its term. */
export const SAMPLE_MEMBERS: readonly (readonly [seat: MemberSeat, person: Name])[] = [
  ['head', 'Đặng Quốc Thịnh'],
  ['deputy-head', 'Phan Thị Ánh Tuyết'],
  ['deputy-head', 'Hồ Sỹ Đạt'],
  ['standing-member', 'Nguyễn Minh Khôi'],
  ['standing-member', 'Vũ Đình Ân'],
  ['member', 'Đỗ Thị Mỹ Ái'],
  ['member', 'Hoàng Văn Ổn'],
  ['member', 'Triệu Phúc Lộc'],
];

export const SAMPLE_COMMITTEE = {
  name: 'Ban Chấp hành Liên hội',
  nameEn: 'Executive committee',
  term: 'Nhiệm kỳ 2025–2030',
  from: '2025-01-01',
  until: '2030-01-01',
} as const;

/** An account for each role at places such as these would hold, and one for who leads the whole. */
export const SAMPLE_ACCOUNTS: readonly SampleAccount[] = [
  { login: 'quan-tri', person: 'Lý Hoàng Nam', role: 'administrator' },
  { login: 'thu-ky', person: 'Trần Thị Thu Ngân', role: 'secretary' },
  {
    ...{ login: 'lanh-dao', person: 'Đặng Quốc Thịnh', role: 'approver' },
    post: ['LH', 'Chủ tịch Liên hội'],
  },
  {
    ...{ login: 'duyet', person: 'Đỗ Thị Mỹ Ái', role: 'approver' },
    ...{ unit: 'MDO', reach: 'below', post: ['MDO', 'Chủ tịch Hội tỉnh'] },
  },
  { login: 'bao-cao', person: 'Phạm Thị Út', role: 'reporter', unit: 'MDO-YT-1', reach: 'alone' },
  { login: 'nguoi-xem', person: 'Ngô Hải Yến', role: 'viewer' },
  { login: 'kiem-soat', person: 'Cao Thị Kim Oanh', role: 'auditor' },
];

/** Two of one name are told apart by their birth dates. */
const BIRTH_DATES: Readonly<Record<Name, string>> = {
  'Nguyễn Thị Lan': '1984-03-12',
  'Nguyễn Thị Lan (2)': '1991-11-05',
};

/** Everybody who is in a post. */
export function samplePeople(): ReadonlyMap<Name, SamplePerson> {
  const names = SAMPLE_POSTS.flatMap(({ holders, acting }) => [
    ...holders,
    ...(acting ? [acting] : []),
  ]);
  return new Map(names.map((name) => [name, personOf(name)]));
}

function personOf(name: Name): SamplePerson {
  const [familyName = '', ...others] = name.replace(' (2)', '').split(' ');
  const [middle, givenName] = [others.slice(0, -1), others.at(-1) ?? ''];
  const birthDate = BIRTH_DATES[name];
  return {
    name: { familyName, middleName: middle.join(' '), givenName },
    ...(birthDate !== undefined && { birthDate }),
  };
}

function province(
  unit: string,
  [head, deputy, secretary]: readonly [Name, Name, Name],
): SamplePost[] {
  return [
    { unit, title: 'Chủ tịch Hội tỉnh', titleEn: 'Provincial president', holders: [head] },
    {
      unit,
      title: 'Phó Chủ tịch Hội tỉnh',
      titleEn: 'Provincial vice president',
      holders: [deputy],
    },
    {
      ...{ unit: `${unit}-VP`, title: 'Chánh Văn phòng Hội tỉnh', titleEn: 'Provincial secretary' },
      holders: [secretary],
    },
  ];
}
