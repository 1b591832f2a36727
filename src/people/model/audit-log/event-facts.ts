import type { Language } from '#kernel/problem.ts';
import { formatDayText, formatLastDayText } from '#platform/model/language/day-text.ts';
import { formatCount, formatNumber } from '#platform/model/language/number-text.ts';
import { isWrittenNumber } from '#platform/model/table-file/written-table.ts';
import type { EventFacts } from './event-text.ts';
import { fieldOf } from './event-field.ts';
import { ERASED, roleName, WHOLE } from './name-texts.ts';

/** What an identity in the log stands for today. */
export interface NamedIdentity {
  readonly id: string;
  /** null: erased. */
  readonly name: string | null;
  readonly nameEn: string;
  /** Of a role that was given or lent: whose it is, and for which unit; null: nobody, the whole organisation. */
  readonly holder: string | null;
  readonly unit: string | null;
}

/** The facts of an event's data, in the words of a language. */
export function eventFacts(
  data: unknown,
  names: readonly NamedIdentity[],
  language: Language,
): EventFacts {
  const text = (field: string) => writtenText(fieldOf(data, field));
  const name = (field: string) => identityName(text(field), names, language);
  const placeName = (unit: string | null) =>
    unit === null || unit === '' ? WHOLE[language] : identityName(unit, names, language);
  return {
    text,
    name,
    day: (field) => (text(field) === '' ? '' : formatDayText(text(field))),
    lastDay: (field) => formatLastDayText(text(field)),
    count(field) {
      const value = fieldOf(data, field);
      if (Array.isArray(value)) return formatCount(value.length, language);
      const written = writtenText(value);
      return isWrittenNumber(written) ? formatNumber(written, language) : written;
    },
    role: (field) => roleName(text(field), language),
    givenRole(field) {
      const role = names.find(({ id }) => id === text(field));
      if (role === undefined) return shortened(text(field));
      const whose = identityName(role.holder ?? '', names, language);
      return `${roleName(role.name ?? '', language)}, ${whose}, ${placeName(role.unit)}`;
    },
    place: (field) => placeName(text(field)),
  };
}

/** The name of an identity; of one that stands for nothing here, as much of it as tells it apart. */
export function identityName(
  id: string,
  names: readonly NamedIdentity[],
  language: Language,
): string {
  const found = names.find((each) => each.id === id);
  if (found === undefined) return shortened(id);
  if (found.name === null) return ERASED[language];
  return language === 'en' && found.nameEn !== '' ? found.nameEn : found.name;
}

const IDENTITY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function shortened(id: string): string {
  return IDENTITY.test(id) ? id.slice(-12) : id;
}

function writtenText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
