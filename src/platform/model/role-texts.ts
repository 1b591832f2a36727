import type { Role } from '#kernel/actor.ts';
import type { PermissionRule } from '#kernel/permission.ts';
import type { Language } from '#kernel/problem.ts';

/** How roles are called. */
export const ROLE_TEXTS: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  en: {
    viewer: 'viewer',
    reporter: 'reporter',
    approver: 'approver',
    secretary: 'secretary',
    auditor: 'auditor',
    administrator: 'administrator',
  },
  vi: {
    viewer: 'người xem',
    reporter: 'người báo cáo',
    approver: 'người duyệt',
    secretary: 'thư ký',
    auditor: 'kiểm soát viên',
    administrator: 'quản trị viên',
  },
};

/** Where a role must be held, behind its name. */
export const WHERE_TEXTS: Readonly<
  Record<Language, Readonly<Record<PermissionRule['where'], string>>>
> = {
  en: { anywhere: 'in some unit', unit: 'for this unit', whole: 'for the whole organisation' },
  vi: { anywhere: 'ở một đơn vị nào đó', unit: 'cho đơn vị này', whole: 'cho toàn tổ chức' },
};

/** `viewer, reporter or approver` */
export function rolesText(roles: readonly Role[], language: Language): string {
  const names = roles.map((role) => ROLE_TEXTS[language][role]);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${language === 'vi' ? 'hoặc' : 'or'} ${last}`;
}
