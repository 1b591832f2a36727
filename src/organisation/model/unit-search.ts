import type { Day } from '#kernel/day.ts';
import { contains, isEmpty } from '#kernel/period.ts';
import { foldText } from '#kernel/text-folding.ts';
import type { Unit, UnitVersion } from './unit.ts';

/** Every lasting version of every unit, as it is searched. Opened once, asked often. */
export interface UnitSearchBook {
  readonly entries: readonly SearchedVersion[];
}

interface SearchedVersion {
  readonly unit: Unit;
  readonly version: UnitVersion;
  readonly code: string;
  readonly name: string;
  /** The words of name, English name and code, each with a blank before it. */
  readonly words: string;
}

export interface FoundUnit {
  readonly unit: Unit;
  /** The version whose words were found: that of the day if it has them, otherwise the last one. */
  readonly version: UnitVersion;
  readonly isOfDay: boolean;
}

export function openUnitSearchBook(units: readonly Unit[]): UnitSearchBook {
  const entries = units.flatMap((unit) =>
    unit.versions
      .filter(({ period }) => !isEmpty(period))
      .map((version): SearchedVersion => {
        const [code, name] = [searched(version.code), searched(version.name)];
        return { unit, version, code, name, words: `${name}${searched(version.nameEn)}${code}` };
      }),
  );
  return { entries };
}

/**
 * The units of which every word of the text begins some word of name, English name or code. First
 * those that have the words whole (`mẫu hạ` is Mẫu Hạ before Mẫu Hải), then those where they only
 * begin; of both, first those that are so on the day, then those that were or will be; among these
 * the best first: the code is the text, the name is it, name or code begins with it, the words stand
 * together in this order, anywhere. Of alike ones the shorter name comes first, then the lower code.
 */
export function findUnits(book: UnitSearchBook, text: string, day: Day): readonly FoundUnit[] {
  const sought = searched(text);
  if (sought === '') return [];
  const words = sought.trim().split(' ');
  const best = new Map<Unit, Ranked>();
  for (const entry of book.entries) {
    if (!words.every((word) => entry.words.includes(` ${word}`))) continue;
    const isWhole = words.every((word) => `${entry.words} `.includes(` ${word} `));
    const rank = rankOf(entry, sought);
    const found = { entry, rank, isWhole, isOfDay: isOn(entry.version, day) };
    // Versions stand oldest first: a later one is taken unless that of the day is there.
    if (best.get(entry.unit)?.isOfDay !== true) best.set(entry.unit, found);
  }
  return [...best.values()]
    .sort(compareRanked)
    .map(({ entry: { unit, version }, isOfDay }) => ({ unit, version, isOfDay }));
}

interface Ranked {
  readonly entry: SearchedVersion;
  readonly rank: number;
  readonly isWhole: boolean;
  readonly isOfDay: boolean;
}

/** Apostrophes are written in many ways and often left out: H'leo, H’leo, Hleo. */
const UNWRITTEN = /['’‘ʼ`´"“”]/gu;
/** What people put between words; other signs are part of a word, and found as they stand. */
const BETWEEN_WORDS = /[\s\p{Pd},.;:()/]+/gu;

/** Folded, with one blank before each word; empty where there is no word. */
function searched(text: string): string {
  const words = foldText(text.replaceAll(UNWRITTEN, '')).replaceAll(BETWEEN_WORDS, ' ').trim();
  return words === '' ? '' : ` ${words}`;
}

function rankOf({ code, name, words }: SearchedVersion, sought: string): number {
  if (code === sought) return 0;
  if (name === sought) return 1;
  if (name.startsWith(sought) || code.startsWith(sought)) return 2;
  return words.includes(sought) ? 3 : 4;
}

function isOn({ period }: UnitVersion, day: Day): boolean {
  return contains(period, day);
}

function compareRanked(one: Ranked, other: Ranked): number {
  if (one.isWhole !== other.isWhole) return one.isWhole ? -1 : 1;
  if (one.isOfDay !== other.isOfDay) return one.isOfDay ? -1 : 1;
  if (one.rank !== other.rank) return one.rank - other.rank;
  const longer = one.entry.name.length - other.entry.name.length;
  if (longer !== 0) return longer;
  if (one.entry.code !== other.entry.code) return one.entry.code < other.entry.code ? -1 : 1;
  return one.entry.unit.id < other.entry.unit.id ? -1 : 1;
}
