import type { ExitCode } from '#entry/cli/exit-code.ts';
import { main } from '#entry/cli/main.ts';
import { inputFolder, type InputFiles } from './input-folder.ts';

export interface Ended {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export type Environment = Readonly<Record<string, string>>;

/** Runs a command in this process, as one who reads all it prints and says. */
export async function runMidyear(
  args: readonly string[],
  environment: Environment = {},
): Promise<Ended> {
  const [printed, said]: [string[], string[]] = [[], []];
  const exitCode = await main(args, {
    environment,
    isWatched: false,
    say: (text) => void said.push(text),
    print: async (text) => void printed.push(text),
  });
  return { exitCode, stdout: printed.join(''), stderr: said.join('') };
}

/** The day whose tree is asked for where a test names none. */
const AS_OF = '2026-01-01';

/** Rolls an input folder up; of options given twice the later one counts. */
export async function rollUpFolder(path: string, ...options: readonly string[]): Promise<Ended> {
  return runMidyear(['roll-up', path, '--as-of', AS_OF, ...options]);
}

/** The same with a folder made for the occasion. */
export async function rollUpFiles(
  files: InputFiles,
  ...options: readonly string[]
): Promise<Ended> {
  await using folder = await inputFolder(files);
  return await rollUpFolder(folder.path, ...options);
}
