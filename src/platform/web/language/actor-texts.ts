import type { Language } from '#kernel/problem.ts';

/** Who does something while nobody signs in, by the name that events give them. */
export const ACTOR_TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    operator: 'Người dùng máy này',
    import: 'Nhập từ tệp',
    sample: 'Dữ liệu mẫu',
  },
  en: {
    operator: 'Whoever uses this machine',
    import: 'Import of a file',
    sample: 'Sample data',
  },
};
