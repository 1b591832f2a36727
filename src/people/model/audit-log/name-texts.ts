import { ROLES, type Role } from '#kernel/actor.ts';
import type { Language } from '#kernel/problem.ts';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';

/** In the place of the name of somebody who was erased. */
export const ERASED: Readonly<Record<Language, string>> = { vi: '(đã xóa)', en: '(erased)' };

/** In the place of a unit, where something holds for all. */
export const WHOLE: Readonly<Record<Language, string>> = {
  vi: 'toàn tổ chức',
  en: 'the whole organisation',
};

/** A role by its own name; what is none stays as it is written. */
export function roleName(code: string, language: Language): string {
  return isRole(code) ? ROLE_TEXTS[language][code] : code;
}

function isRole(code: string): code is Role {
  return (ROLES as readonly string[]).includes(code);
}
