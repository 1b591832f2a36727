import type { ExitCode } from './exit-code.ts';
import { chooseLanguage } from './language.ts';
import { MAIN_TEXTS } from './main-texts.ts';
import { runRollUp } from './roll-up-command.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import manifest from '#package.json' with { type: 'json' };

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = { 'roll-up': runRollUp };

/** Runs the command that the arguments name. */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command(rest, terminal);
  const asked = rest.includes('--lang') ? rest[rest.indexOf('--lang') + 1] : undefined;
  const texts = MAIN_TEXTS[chooseLanguage(asked, terminal.environment)];
  if (name === '--version') {
    await terminal.print(`midyear ${manifest.version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.print(texts.help);
    return 0;
  }
  terminal.say(texts.unknownCommand(name));
  return 2;
}
