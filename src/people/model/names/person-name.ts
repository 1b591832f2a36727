import { tidySpaces } from '#kernel/hidden-characters.ts';
import type { Language } from '#kernel/problem.ts';

/** A name in the parts that Vietnamese names have; of other names the first name is the given one. */
export interface PersonName {
  /** May be empty, like the middle name: some peoples have given names alone. */
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
}

/** Composed (NFC), with single spaces and none around; letters stay as they were told. */
export function tidyName({ familyName, middleName, givenName }: PersonName): PersonName {
  return {
    familyName: tidy(familyName),
    middleName: tidy(middleName),
    givenName: tidy(givenName),
  };
}

/**
 * A name in its official order: family, middle, given name. English keeps the order, because that is what
 * stands in papers, and writes the family name in capitals, as in passports: else nobody could tell.
 */
export function writtenName(
  { familyName, middleName, givenName }: PersonName,
  language: Language = 'vi',
): string {
  const family = language === 'en' ? familyName.toUpperCase() : familyName;
  return [family, middleName, givenName].filter((part) => part !== '').join(' ');
}

function tidy(part: string): string {
  return tidySpaces(part.normalize('NFC'));
}
