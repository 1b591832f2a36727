import { stat } from 'node:fs/promises';
import type { Language } from '#kernel/problem.ts';
import { writeKeptHead } from '#platform/model/audit/kept-head.ts';
import { lastLink } from '#platform/server/audit/linked-events.ts';
import { writeWholeFile } from '#platform/server/whole-file.ts';
import type { AUDIT_HEAD_LINE } from './audit-lines.ts';
import { shownInstant } from './audit-report.ts';
import { AUDIT_TEXTS } from './audit-texts.ts';
import type { Call } from './command-line.ts';
import type { ExitCode } from './exit-code.ts';
import { problemLine } from './problem-lines.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './with-store.ts';

/** `midyear audit head`: the head of the chain, to be kept elsewhere. */
export async function runAuditHead(
  { options, language }: Call<typeof AUDIT_HEAD_LINE.options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { data, out, json } = options;
  const texts = AUDIT_TEXTS[language];
  const choice = { data, language, purpose: 'command', whenMissing: 'refuse' } as const;
  return withStore(choice, terminal, async (database) => {
    const last = await lastLink(database);
    if (!('event' in last)) {
      terminal.say(texts.noHead);
      return 2;
    }
    const { position, head, event } = last;
    const written = writeKeptHead({ position, head, event, linkedAt: shownInstant(last.linkedAt) });
    const fault = await writeNew(out, written, language);
    if (fault !== undefined) {
      terminal.say(fault);
      return 2;
    }
    if (json) await terminal.print(written);
    terminal.say(texts.headWritten(new Intl.NumberFormat(language).format(position), out));
    return 0;
  });
}

/** An earlier head is never lost to a later one. @returns what stands in the way. */
async function writeNew(
  path: string,
  text: string,
  language: Language,
): Promise<string | undefined> {
  const place = { file: path };
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) {
    return problemLine({ code: 'backup-there', facts: {}, place }, language);
  }
  try {
    await writeWholeFile(path, [text]);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error;
    const facts = { reason: String(error.code) };
    return problemLine({ code: 'cannot-write', facts, place }, language);
  }
}
