import { ALWAYS } from '#kernel/period.ts';
import type { VersionRow } from '#organisation/model/tables/units-table.ts';

/** What a unit of the sample does, by which it is asked for figures. */
export const UNIT_TYPES = {
  office: 'cơ quan',
  hospital: 'bệnh viện',
  healthCentre: 'y tế cơ sở',
  socialCare: 'bảo trợ xã hội',
  community: 'cộng đồng',
} as const;

export const UNIT_LEVELS = ['liên hội', 'hội thành viên', 'hội cơ sở', 'chi hội'] as const;

export const ROOT_CODE = 'LH';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** No province of any country: “mẫu” means sample. */
const PROVINCES: readonly Named[] = [
  { code: 'MDO', name: 'Mẫu Đông', nameEn: 'Mau Dong' },
  { code: 'MTA', name: 'Mẫu Tây', nameEn: 'Mau Tay' },
  { code: 'MNA', name: 'Mẫu Nam', nameEn: 'Mau Nam' },
  { code: 'MBA', name: 'Mẫu Bắc', nameEn: 'Mau Bac' },
  { code: 'MTG', name: 'Mẫu Trung', nameEn: 'Mau Trung' },
  { code: 'MHI', name: 'Mẫu Hải', nameEn: 'Mau Hai' },
  { code: 'MTH', name: 'Mẫu Thượng', nameEn: 'Mau Thuong' },
  { code: 'MHA', name: 'Mẫu Hạ', nameEn: 'Mau Ha' },
];

const OFFICES: readonly Named[] = [
  { code: 'VP', name: 'Văn phòng Liên hội', nameEn: 'Federation Secretariat' },
  { code: 'DT', name: 'Ban Chuyên môn và Đào tạo', nameEn: 'Practice and Training Desk' },
  { code: 'HT', name: 'Ban Hỗ trợ Xã hội', nameEn: 'Social Support Desk' },
  { code: 'TT', name: 'Trung tâm Thông tin', nameEn: 'Information Centre' },
];

interface Association extends Named {
  readonly type: string;
  readonly branches: readonly Omit<Named, 'code'>[];
}

/** The associations of every province, each with its branches. */
const ASSOCIATIONS: readonly Association[] = [
  {
    code: 'BV',
    name: 'Hội Bệnh viện',
    nameEn: 'Hospital Association',
    type: UNIT_TYPES.hospital,
    branches: [
      { name: 'Chi hội Khoa Khám bệnh', nameEn: 'Outpatient Branch' },
      { name: 'Chi hội Khoa Nội trú', nameEn: 'Inpatient Branch' },
      { name: 'Chi hội Điều dưỡng', nameEn: 'Nursing Branch' },
    ],
  },
  {
    code: 'YT',
    name: 'Hội Trung tâm Y tế',
    nameEn: 'Health Centre Association',
    type: UNIT_TYPES.healthCentre,
    branches: [1, 2, 3].map((number) => ({
      name: `Chi hội Trạm Y tế số ${number}`,
      nameEn: `Health Station ${number} Branch`,
    })),
  },
  {
    code: 'XH',
    name: 'Hội Cơ sở Bảo trợ xã hội',
    nameEn: 'Social Care Association',
    type: UNIT_TYPES.socialCare,
    branches: [
      { name: 'Chi hội Chăm sóc Người cao tuổi', nameEn: 'Care for the Elderly Branch' },
      { name: 'Chi hội Chăm sóc Trẻ em', nameEn: 'Child Care Branch' },
      { name: 'Chi hội Phục hồi chức năng', nameEn: 'Rehabilitation Branch' },
    ],
  },
  {
    code: 'CD',
    name: 'Hội Cộng tác viên Cộng đồng',
    nameEn: 'Community Workers Association',
    type: UNIT_TYPES.community,
    branches: [1, 2, 3].map((number) => ({
      name: `Chi hội Cộng tác viên Cụm ${number}`,
      nameEn: `Community Workers Cluster ${number} Branch`,
    })),
  },
];

/** The units of the sample before its first reorganisation, as rows of `units.csv`. */
export function sampleUnits(): readonly VersionRow[] {
  const root = {
    code: ROOT_CODE,
    name: 'Liên hội Chăm sóc Sức khỏe và Xã hội Mẫu',
    nameEn: 'Sample Federation of Health and Social Care',
  };
  const units = [
    unitRow(root, { parentCode: '', depth: 0, type: '' }),
    ...centralOffices(),
    ...PROVINCES.flatMap(unitsOfProvince),
  ];
  return units.map((unit, index) => ({ ...unit, row: index + 2 }));
}

function centralOffices(): VersionRow[] {
  const centre = {
    code: `${ROOT_CODE}-CQ`,
    name: 'Khối Cơ quan Liên hội',
    nameEn: 'Central Offices',
  };
  const type = UNIT_TYPES.office;
  const offices = OFFICES.map((office) =>
    unitRow(under(centre.code, office), { parentCode: centre.code, depth: 2, type }),
  );
  return [unitRow(centre, { parentCode: ROOT_CODE, depth: 1, type: '' }), ...offices];
}

function unitsOfProvince(place: Named): VersionRow[] {
  const province = {
    code: place.code,
    name: `Hội tỉnh ${place.name}`,
    nameEn: `${place.nameEn} Provincial Association`,
  };
  const office = { code: 'VP', name: 'Văn phòng Hội tỉnh', nameEn: 'Provincial Secretariat' };
  const associations = [{ ...office, type: UNIT_TYPES.office, branches: [] }, ...ASSOCIATIONS];
  return [
    unitRow(province, { parentCode: ROOT_CODE, depth: 1, type: '' }),
    ...associations.flatMap((association) => unitsOfAssociation(place, association)),
  ];
}

function unitsOfAssociation(place: Named, { type, branches, ...its }: Association): VersionRow[] {
  const association = under(place.code, placed(its, place));
  const rows = branches.map((branch, index) => {
    const named = placed({ ...branch, code: String(index + 1) }, place);
    return unitRow(under(association.code, named), {
      parentCode: association.code,
      depth: 3,
      type,
    });
  });
  return [unitRow(association, { parentCode: place.code, depth: 2, type }), ...rows];
}

function placed({ code, name, nameEn }: Named, place: Named): Named {
  return { code, name: `${name} ${place.name}`, nameEn: `${place.nameEn} ${nameEn}` };
}

function under(superior: string, { code, name, nameEn }: Named): Named {
  return { code: `${superior}-${code}`, name, nameEn };
}

interface Standing {
  readonly parentCode: string;
  readonly depth: 0 | 1 | 2 | 3;
  readonly type: string;
}

function unitRow({ code, name, nameEn }: Named, { parentCode, depth, type }: Standing): VersionRow {
  const level = UNIT_LEVELS[depth];
  return { code, name, nameEn, level, type, parentCode, period: ALWAYS, row: 0 };
}
