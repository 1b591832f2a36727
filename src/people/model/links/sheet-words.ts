import { ROLES, type Role } from '#kernel/actor.ts';
import type { Language } from '#kernel/problem.ts';
import { foldText } from '#kernel/text-folding.ts';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';

export type Reach = 'alone' | 'below';

/** How far a role reaches, as a sheet says it. */
export const REACH_NAMES: Readonly<Record<Language, Readonly<Record<Reach, string>>>> = {
  vi: { alone: 'chỉ đơn vị này', below: 'cả đơn vị bên dưới' },
  en: { alone: 'this unit alone', below: 'with all units below' },
};

/** What stands in the place of the code of a unit for a role in the whole organisation. */
export const WHOLE_NAMES: Readonly<Record<Language, string>> = {
  vi: 'toàn tổ chức',
  en: 'whole organisation',
};

const LANGUAGE_NAMES: ReadonlyMap<string, Language> = new Map([
  ['vi', 'vi'],
  ['tieng viet', 'vi'],
  ['vietnamese', 'vi'],
  ['en', 'en'],
  ['tieng anh', 'en'],
  ['english', 'en'],
]);

/** The role that a text names in either language; `undefined` where it names none. */
export function roleOf(text: string): Role | undefined {
  return nameIn(ROLES, ROLE_TEXTS, text);
}

/** The reach that a text names; `undefined` where it names none. */
export function reachOf(text: string): Reach | undefined {
  return nameIn(['alone', 'below'] as const, REACH_NAMES, text);
}

export function languageOf(text: string): Language | undefined {
  return LANGUAGE_NAMES.get(foldText(text));
}

export function meansWhole(text: string): boolean {
  const folded = foldText(text);
  return folded === foldText(WHOLE_NAMES.vi) || folded === foldText(WHOLE_NAMES.en);
}

function nameIn<Name extends string>(
  names: readonly Name[],
  texts: Readonly<Record<Language, Readonly<Record<Name, string>>>>,
  text: string,
): Name | undefined {
  const folded = foldText(text);
  return names.find((name) =>
    [name, foldText(texts.vi[name]), foldText(texts.en[name])].includes(folded),
  );
}
