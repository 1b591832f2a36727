import type { Language } from '#kernel/problem.ts';

interface ActorTexts {
  /** Who does something where nobody signs in, by the name that events give them. */
  readonly programs: Readonly<Record<string, string>>;
  /** An account whose name is not known here, or not yet. */
  readonly somebody: string;
  /** An account whose person was erased. */
  readonly erased: string;
}

export const ACTOR_TEXTS: Readonly<Record<Language, ActorTexts>> = {
  vi: {
    programs: {
      operator: 'Người vận hành máy chủ',
      import: 'Nhập từ tệp',
      sample: 'Dữ liệu mẫu',
    },
    somebody: 'Một tài khoản',
    erased: 'Người đã xóa tên',
  },
  en: {
    programs: {
      operator: 'Whoever runs the server',
      import: 'Import of a file',
      sample: 'Sample data',
    },
    somebody: 'An account',
    erased: 'Somebody whose name was erased',
  },
};
