import type { Texts } from '#platform/web/language/language-choice.tsx';

interface UnitLifeTexts {
  readonly title: string;
  readonly time: string;
  readonly between: (from: string, until: string) => string;
  readonly from: string;
  readonly until: string;
  readonly beginning: string;
  readonly open: string;
  readonly name: string;
  readonly code: string;
  readonly level: string;
  readonly superior: string;
  readonly noSuperior: string;
  readonly cameFrom: string;
  readonly became: string;
  /** What was done, by the words of successions; others stand as they were told. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly noLegalBasis: string;
  readonly heir: string;
  readonly heirTo: string;
  readonly isNamed: string;
  readonly isNatural: string;
}

export const UNIT_LIFE_TEXTS: Texts<UnitLifeTexts> = {
  vi: {
    title: 'Quá trình của đơn vị',
    time: 'Thời gian',
    between: (from, until) => `${from} – ${until}`,
    from: 'Từ ngày',
    until: 'Đến hết ngày',
    beginning: 'từ đầu',
    open: 'đến nay',
    name: 'Tên',
    code: 'Mã',
    level: 'Cấp',
    superior: 'Cấp trên',
    noSuperior: 'không có',
    cameFrom: 'Hình thành từ',
    became: 'Đã trở thành',
    kinds: {
      merge: 'sáp nhập',
      split: 'chia tách',
      transfer: 'điều chuyển',
      dissolve: 'giải thể',
      abolish: 'giải thể',
      create: 'thành lập',
      rename: 'đổi tên',
      recode: 'đổi mã',
      move: 'chuyển',
      exchange: 'trao đổi',
    },
    noLegalBasis: 'chưa ghi căn cứ',
    heir: 'Việc còn dở giao cho',
    heirTo: 'Nhận việc còn dở của',
    isNamed: 'được chỉ định',
    isNatural: 'nhận toàn bộ',
  },
  en: {
    title: 'Life of the unit',
    time: 'Time',
    between: (from, until) => `${from} – ${until}`,
    from: 'From',
    until: 'To',
    beginning: 'the beginning',
    open: 'now',
    name: 'Name',
    code: 'Code',
    level: 'Level',
    superior: 'Superior',
    noSuperior: 'none',
    cameFrom: 'Made from',
    became: 'Became',
    kinds: {
      merge: 'merger',
      split: 'split',
      transfer: 'transfer',
      dissolve: 'dissolution',
      abolish: 'dissolution',
      create: 'creation',
      rename: 'renaming',
      recode: 'new code',
      move: 'move',
      exchange: 'exchange',
    },
    noLegalBasis: 'no legal basis told',
    heir: 'What was left open went to',
    heirTo: 'Took over what was left open by',
    isNamed: 'named',
    isNatural: 'took everything',
  },
};
