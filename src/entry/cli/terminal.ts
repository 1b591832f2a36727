import type { Writable } from 'node:stream';
import { chooseLanguage } from './language.ts';
import { MAIN_TEXTS } from './main-texts.ts';

/** What a command reads from and writes to, apart from files. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results, on stdout; resolves when the reader has room again. */
  print(text: string): Promise<void>;
  /** Messages, on stderr. */
  say(text: string): void;
  /** Whether someone watches the messages, and may be shown progress. */
  readonly isWatched: boolean;
}

export function processTerminal(): Terminal {
  let isClosed = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    isClosed = true;
    // The reader has left (`| head`): what it wanted it has.
    if (error.code === 'EPIPE') return;
    const texts = MAIN_TEXTS[chooseLanguage(undefined, process.env)];
    process.stderr.write(texts.cannotPrint(error.code ?? error.message));
    process.exit(2);
  });
  return {
    environment: process.env,
    isWatched: process.stderr.isTTY,
    say: (text) => process.stderr.write(text),
    async print(text) {
      if (isClosed || process.stdout.write(text)) return;
      await roomIn(process.stdout);
    },
  };
}

/** Resolves when the reader has taken what was written, or has left. */
async function roomIn(stream: Writable): Promise<void> {
  const events = ['drain', 'error', 'close'];
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = () => resolve();
  for (const event of events) stream.on(event, end);
  await promise;
  for (const event of events) stream.off(event, end);
}
