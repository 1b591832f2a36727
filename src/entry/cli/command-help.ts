import type { Language } from '#kernel/problem.ts';
import type { CommandLine, CommandTexts, Option } from './command-line.ts';
import { COMMAND_LINE_TEXTS } from './command-line-texts.ts';

type AnyLine = CommandLine<Readonly<Record<string, Option<unknown>>>>;

/** What `midyear COMMAND --help` prints. */
export function commandHelp(
  { name, options, texts }: Pick<AnyLine, 'name' | 'options' | 'texts'>,
  language: Language,
): string {
  const { usage, purpose, parts } = texts[language];
  const common = COMMAND_LINE_TEXTS[language];
  const rows = [
    ...parts,
    ...('data' in options ? [common.data] : []),
    ...('json' in options && !parts.some(([part]) => part === '--json')
      ? [['--json', common.json] as const]
      : []),
    ['--lang en|vi', common.lang] as const,
  ];
  const words = [`midyear ${name}`, usage, 'json' in options ? '[--json]' : '', '[--lang en|vi]'];
  const head = words.filter((word) => word !== '').join(' ');
  return `${head}\n\n${purpose}\n\n${columns(rows)}\n${common.ends}\n`;
}

/** The commands with their summaries, as `midyear --help` lists them. */
export function commandList(
  commands: readonly { readonly name: string; readonly texts: Record<Language, CommandTexts> }[],
  language: Language,
): string {
  return columns(
    commands.map(({ name, texts }) => {
      const { usage, summary } = texts[language];
      const needed = usage.split(' [', 1)[0] ?? '';
      return [`${name} ${needed}`.trim(), summary] as const;
    }),
  );
}

/** Two columns; the second goes on under itself. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length)) + 3;
  const lines = rows.flatMap(([first, second]) =>
    second
      .split('\n')
      .map((line, index) => `  ${(index === 0 ? first : '').padEnd(width)}${line}\n`),
  );
  return lines.join('');
}
