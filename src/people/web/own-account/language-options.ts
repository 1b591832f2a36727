import type { Language } from '#kernel/problem.ts';

/** Each language by its own name: whoever looks for it reads it. */
export const LANGUAGE_OPTIONS: readonly { readonly value: Language; readonly text: string }[] = [
  { value: 'vi', text: 'Tiếng Việt' },
  { value: 'en', text: 'English' },
];
