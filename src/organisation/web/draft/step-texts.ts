import type { Texts } from '#platform/web/language/language-choice.tsx';

interface StepTexts {
  readonly mergedUnits: string;
  readonly into: string;
  readonly intoNew: string;
  readonly intoOne: string;
  readonly splitUnit: string;
  readonly part: (number: number) => string;
  readonly addPart: string;
  readonly removePart: (number: number) => string;
  readonly takes: string;
  readonly takesNew: string;
  readonly takesThere: string;
  readonly goesOn: string;
  readonly shares: string;
  readonly sharesHint: string;
  readonly wholeShare: string;
  readonly shareOf: (basis: string) => string;
  readonly unknownShare: string;
  readonly movedUnits: string;
  readonly newSuperior: string;
  readonly level: string;
  readonly levelHint: string;
  readonly dissolvedUnits: string;
  readonly dissolvedHint: string;
  readonly below: string;
  readonly belowHint: string;
  readonly belowOfDissolved: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly superior: string;
  readonly takeSuperior: string;
  readonly unit: string;
  readonly newName: string;
  readonly newCode: string;
  readonly keptHint: string;
}

/** What the fields of steps say. */
export const STEP_TEXTS: Texts<StepTexts> = {
  vi: {
    mergedUnits: 'Các đơn vị sáp nhập',
    into: 'Sáp nhập thành',
    intoNew: 'một đơn vị mới',
    intoOne: 'một đơn vị đang có',
    splitUnit: 'Đơn vị được chia',
    part: (number) => `Phần ${number}`,
    addPart: 'Thêm phần',
    removePart: (number) => `Bỏ phần ${number}`,
    takes: 'Phần này về',
    takesNew: 'một đơn vị mới',
    takesThere: 'một đơn vị đang có',
    goesOn: 'Để đơn vị được chia vẫn tiếp tục, hãy chọn chính nó làm nơi nhận một phần.',
    shares: 'Tỷ lệ của phần này',
    sharesHint: 'Ghi như 41/58, 0,6 hoặc 60%. Chưa biết thì để trống.',
    wholeShare: 'Chung cho mọi số liệu',
    shareOf: (basis) => `Theo ${basis}`,
    unknownShare:
      'Từ hai phần trở lên để trống nghĩa là chưa biết chia thế nào: số liệu cũ giữ nguyên ở cấp trên, các đơn vị nhận ghi “không nối tiếp được” cho thời gian trước đó. Khi có tỷ lệ thì sửa lại. Nếu chỉ một phần để trống, phần ấy nhận phần còn lại.',
    movedUnits: 'Các đơn vị được chuyển',
    newSuperior: 'Cấp trên mới',
    level: 'Cấp',
    levelHint: 'Để trống nếu giữ cấp như cũ.',
    dissolvedUnits: 'Các đơn vị giải thể',
    dissolvedHint:
      'Giải thể không có đơn vị kế tục: số liệu cũ giữ ở cấp trên. Nếu có đơn vị tiếp nhận, hãy dùng bước sáp nhập.',
    below: 'Đơn vị trực thuộc của các đơn vị kết thúc chuyển về',
    belowHint: 'Để trống: về đơn vị nhận ở trên.',
    belowOfDissolved: 'Để trống: về cấp trên của đơn vị giải thể.',
    code: 'Mã',
    name: 'Tên',
    nameEn: 'Tên tiếng Anh (nếu có)',
    superior: 'Cấp trên',
    takeSuperior: 'Lấy cấp trên cũ:',
    unit: 'Đơn vị',
    newName: 'Tên mới',
    newCode: 'Mã mới',
    keptHint: 'Bước này chưa có biểu mẫu để sửa; có thể giữ nguyên hoặc bỏ.',
  },
  en: {
    mergedUnits: 'Units to be merged',
    into: 'Merged into',
    intoNew: 'a new unit',
    intoOne: 'a unit that is there',
    splitUnit: 'Unit to be split',
    part: (number) => `Part ${number}`,
    addPart: 'Add a part',
    removePart: (number) => `Remove part ${number}`,
    takes: 'This part goes to',
    takesNew: 'a new unit',
    takesThere: 'a unit that is there',
    goesOn: 'For the unit itself to go on, choose it as the one that takes a part.',
    shares: 'Share of this part',
    sharesHint: 'Write 41/58, 0.6 or 60%. Leave it empty if it is not known.',
    wholeShare: 'Of everything',
    shareOf: (basis) => `By ${basis}`,
    unknownShare:
      'Two or more empty shares are not known: older figures stay whole with the superior, and those who take a part show “not continuable” for the time before. Correct it once the shares are known. A single empty one takes what the others leave.',
    movedUnits: 'Units to be moved',
    newSuperior: 'New superior',
    level: 'Level',
    levelHint: 'Leave it empty to keep the level.',
    dissolvedUnits: 'Units to be dissolved',
    dissolvedHint:
      'A dissolved unit has no heir: its older figures stay with its superior. If a unit takes over, use a merger.',
    below: 'Units below those that end go to',
    belowHint: 'Left empty: to who takes them in above.',
    belowOfDissolved: 'Left empty: to the superior of the dissolved unit.',
    code: 'Code',
    name: 'Name',
    nameEn: 'English name (if any)',
    superior: 'Superior',
    takeSuperior: 'Take the former superior:',
    unit: 'Unit',
    newName: 'New name',
    newCode: 'New code',
    keptHint: 'This step has no form yet; keep it as it is or remove it.',
  },
};
