import type { Language } from '#kernel/problem.ts';
import type { OpenCounts, OpenWorkKind } from './open-work.ts';

const TEXTS: Readonly<Record<Language, Readonly<Record<OpenWorkKind, (count: number) => string>>>> =
  {
    en: {
      'figure-not-told': (count) =>
        count === 1 ? '1 figure asked for and not told' : `${count} figures asked for and not told`,
      'figure-not-accepted': (count) =>
        count === 1
          ? '1 figure submitted and not accepted'
          : `${count} figures submitted and not accepted`,
      'post-held': (count) =>
        count === 1 ? '1 post that is held' : `${count} posts that are held`,
      'role-held': (count) => (count === 1 ? '1 role' : `${count} roles`),
    },
    vi: {
      'figure-not-told': (count) => `${count} số liệu phải báo mà chưa báo`,
      'figure-not-accepted': (count) => `${count} số liệu đã nộp mà chưa duyệt`,
      'post-held': (count) => `${count} chức vụ đang có người giữ`,
      'role-held': (count) => `${count} vai trò đang có hiệu lực`,
    },
  };

const ORDER: readonly OpenWorkKind[] = [
  'figure-not-told',
  'figure-not-accepted',
  'post-held',
  'role-held',
];

/** What is open and how much of it, in a reader's language. */
export function openWorkText(open: OpenCounts, language: Language): string {
  return ORDER.flatMap((kind) => {
    const count = open[kind] ?? 0;
    return count === 0 ? [] : [TEXTS[language][kind](count)];
  }).join(', ');
}
