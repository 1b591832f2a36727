import type { Role } from '#kernel/actor.ts';
import type { Language } from '#kernel/problem.ts';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { FIRST_WORDS_TEXTS } from './first-words-texts.ts';

interface Sample {
  readonly login: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly name: string;
}

/** Sample accounts, one a line, in columns. */
export function sampleTable(samples: readonly Sample[], language: Language): string {
  const rows = [
    FIRST_WORDS_TEXTS[language].sampleColumns,
    ...samples.map(({ login, password, roles, name }) => {
      const named = roles.map((role) => ROLE_TEXTS[language][role]).join(', ');
      return [login, password, named, name] as const;
    }),
  ];
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((cells) =>
    cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('   '),
  );
  return lines.map((line) => `  ${line.trimEnd()}\n`).join('');
}
