import { commandList } from './command-help.ts';
import { COMMANDS } from './commands.ts';
import type { ExitCode } from './exit-code.ts';
import { chooseLanguage } from './language.ts';
import { MAIN_TEXTS } from './main-texts.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import manifest from '#package.json' with { type: 'json' };

/** Runs the command that the arguments name. */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  for (const command of COMMANDS) {
    const words = command.name.split(' ');
    if (words.every((word, place) => word === args[place])) {
      return command.run(args.slice(words.length), terminal);
    }
  }
  const asked = rest.includes('--lang') ? rest[rest.indexOf('--lang') + 1] : undefined;
  const language = chooseLanguage(asked, terminal.environment);
  const texts = MAIN_TEXTS[language];
  if (name === '--version') {
    await terminal.print(`midyear ${manifest.version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.print(texts.help(commandList(COMMANDS, language)));
    return 0;
  }
  terminal.say(texts.unknownCommand(name));
  return 2;
}
