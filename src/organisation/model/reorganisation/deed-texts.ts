import type { Language } from '#kernel/problem.ts';
import type { Deed } from './reorganisation-deeds.ts';

/** A unit by the names a reader knows it by. */
export interface NamedUnit {
  readonly name: string;
  readonly nameEn: string;
}

/** A deed with the names of the first of its units; the others are counted. */
export interface ToldDeed {
  readonly kind: Deed['kind'];
  readonly units: readonly NamedUnit[];
  readonly unitCount: number;
  readonly into: readonly NamedUnit[];
  readonly intoCount: number;
  readonly isIntoNew: boolean;
}

interface DeedWords {
  readonly units: string;
  readonly into: string;
  readonly isIntoNew: boolean;
  readonly isNoneAbove: boolean;
}

type DeedTexts = Readonly<Record<Deed['kind'], (words: DeedWords) => string>>;

const TEXTS: Readonly<Record<Language, DeedTexts>> = {
  vi: {
    merge: ({ units, into, isIntoNew }) =>
      `Sáp nhập ${units} ${isIntoNew ? 'thành' : 'vào'} ${into}`,
    split: ({ units, into }) => `Chia ${units} cho ${into}`,
    transfer: ({ units, into }) => `Điều chuyển một phần của ${units} sang ${into}`,
    exchange: ({ units, into }) => `${units} chuyển từng phần cho ${into}`,
    dissolve: ({ units }) => `Giải thể ${units}`,
    create: ({ units }) => `Thành lập ${units}`,
    rename: ({ units }) => `Đổi tên ${units}`,
    recode: ({ units }) => `Đổi mã ${units}`,
    move: ({ units, into, isNoneAbove }) =>
      isNoneAbove ? `Đưa ${units} lên đứng đầu` : `Chuyển ${units} về trực thuộc ${into}`,
  },
  en: {
    merge: ({ units, into }) => `Merge ${units} into ${into}`,
    split: ({ units, into }) => `Split ${units} between ${into}`,
    transfer: ({ units, into }) => `Transfer a part of ${units} to ${into}`,
    exchange: ({ units, into }) => `${units} hand parts to ${into}`,
    dissolve: ({ units }) => `Dissolve ${units}`,
    create: ({ units }) => `Create ${units}`,
    rename: ({ units }) => `Rename ${units}`,
    recode: ({ units }) => `Give ${units} a new code`,
    move: ({ units, into, isNoneAbove }) =>
      isNoneAbove ? `Put ${units} at the head` : `Move ${units} under ${into}`,
  },
};

const OTHERS: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `${count} đơn vị khác`,
  en: (count) => (count === 1 ? '1 other unit' : `${count} other units`),
};

const AND: Readonly<Record<Language, string>> = { vi: ' và ', en: ' and ' };

/** What is done, in one sentence without a full stop; names of another direction stay apart. */
export function deedText(deed: ToldDeed, language: Language): string {
  const { kind, units, unitCount, into, intoCount, isIntoNew } = deed;
  return TEXTS[language][kind]({
    units: namesText(units, unitCount, language),
    into: namesText(into, intoCount, language),
    isIntoNew,
    isNoneAbove: intoCount === 0,
  });
}

/** Some names and how many more there are: `A, B và 3 đơn vị khác`. */
export function namesText(named: readonly NamedUnit[], count: number, language: Language): string {
  const names = named.map((each) => isolated(nameIn(each, language)));
  const others = count - named.length;
  const all = others > 0 ? [...names, OTHERS[language](others)] : names;
  return all.length < 2
    ? all.join('')
    : `${all.slice(0, -1).join(', ')}${AND[language]}${all.at(-1) ?? ''}`;
}

function nameIn({ name, nameEn }: NamedUnit, language: Language): string {
  return language === 'en' && nameEn !== '' ? nameEn : name;
}

/** Set apart from the direction of the text around it (Unicode, UAX 9: FSI and PDI). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
