import { REACH_NAMES, WHOLE_NAMES } from '#people/model/links/sheet-words.ts';
import { lastDayOf } from '#people/web/access/permission-sentence.tsx';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { useLanguage } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import type { ReadSheet } from './invitation-queries.ts';
import type { RowCells } from './shown-rows.ts';

type SheetPerson = ReadSheet['people'][number];

/** What was read of somebody sound, in the words of the reader: units by name, days as they are written. */
export function useSoundRow({ units }: ReadSheet): (person: SheetPerson) => RowCells {
  const language = useLanguage();
  const { name, day } = useWrittenValues();
  const unitNamed = (id: string | null): string => {
    if (id === null) return WHOLE_NAMES[language];
    const unit = units.find((each) => each.id === id);
    return unit === undefined ? '' : `${name(unit)} (${unit.code})`;
  };
  return ({ familyName, middleName, givenName, login, email, roles }) => {
    const each = (word: (role: SheetPerson['roles'][number]) => string): string =>
      roles.map(word).join('; ');
    return {
      ...{ familyName, middleName, givenName, login, email },
      role: each(({ role }) => ROLE_TEXTS[language][role]),
      unit: each(({ unit }) => unitNamed(unit)),
      reach: each(({ unit, reach }) => (unit === null ? '' : REACH_NAMES[language][reach])),
      from: each(({ from }) => (from === undefined ? '' : day(from))),
      lastDay: each(({ until }) => (until === undefined ? '' : day(lastDayOf(until)))),
    };
  };
}
