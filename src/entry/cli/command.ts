import type { Language } from '#kernel/problem.ts';
import type { CommandLine, CommandTexts, Call, Option } from './command-line.ts';
import { parseCall } from './command-line.ts';
import { commandHelp } from './command-help.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** A command as `midyear` lists and runs it. */
export interface Command {
  readonly name: string;
  readonly texts: Record<Language, CommandTexts>;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Joins what a command takes to what it does; `--help` and calls it cannot take are seen to. */
export function command<Told extends Readonly<Record<string, Option<unknown>>>>(
  line: CommandLine<Told>,
  work: (call: Call<Told>, terminal: Terminal) => Promise<ExitCode>,
): Command {
  return {
    name: line.name,
    texts: line.texts,
    async run(args, terminal) {
      const parsed = parseCall(line, args, terminal.environment);
      switch (parsed.kind) {
        case 'help':
          await terminal.print(commandHelp(line, parsed.language));
          return 0;
        case 'unusable':
          terminal.say(parsed.sentence);
          return 2;
        case 'call':
          return work(parsed.call, terminal);
        default:
          return parsed satisfies never;
      }
    },
  };
}
