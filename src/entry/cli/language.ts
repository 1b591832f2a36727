import type { Language } from '#kernel/problem.ts';

/** The language of messages: the one asked for, or that of the environment (POSIX locale variables). */
export function chooseLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const locale =
    asked ?? (environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en');
  return locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}
