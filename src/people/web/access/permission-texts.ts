import type { Texts } from '#platform/web/language/language-choice.tsx';

interface PermissionTexts {
  readonly whole: string;
  readonly in: string;
  readonly below: string;
  readonly alone: string;
  readonly asRole: (role: string) => string;
  readonly as: string;
  readonly lentBy: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
}

export const PERMISSION_TEXTS: Texts<PermissionTexts> = {
  vi: {
    whole: 'trong toàn tổ chức',
    in: 'ở',
    below: 'và các đơn vị bên dưới',
    alone: '(riêng đơn vị này)',
    asRole: (role) => `với vai trò ${role}`,
    as: 'với tư cách',
    lentBy: 'do ủy quyền của',
    from: (day) => `từ ${day}`,
    until: (day) => `đến hết ${day}`,
  },
  en: {
    whole: 'in the whole organisation',
    in: 'in',
    below: 'and all units below it',
    alone: '(this unit alone)',
    asRole: (role) => `as ${role}`,
    as: 'as',
    lentBy: 'delegated by',
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
  },
};
