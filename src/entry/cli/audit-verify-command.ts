import { readFile } from 'node:fs/promises';
import type { Language } from '#kernel/problem.ts';
import type { ChainHead } from '#platform/model/audit/chain-link.ts';
import { readKeptHead } from '#platform/model/audit/kept-head.ts';
import { auditLog } from '#platform/server/audit/audit-log.ts';
import { auditReport } from './audit-report.ts';
import { AUDIT_TEXTS } from './audit-texts.ts';
import type { AUDIT_VERIFY_LINE } from './audit-lines.ts';
import type { Call } from './command-line.ts';
import type { ExitCode } from './exit-code.ts';
import { problemLine } from './problem-lines.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './with-store.ts';

/** `midyear audit verify`: whether the log is whole. */
export async function runAuditVerify(
  { options, language }: Call<typeof AUDIT_VERIFY_LINE.options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { data, json } = options;
  const kept = options.head === undefined ? undefined : await headIn(options.head, language);
  if (typeof kept === 'string') {
    terminal.say(kept);
    return 2;
  }
  const choice = { data, language, purpose: 'command', whenMissing: 'refuse' } as const;
  return withStore(choice, terminal, async (database) => {
    const shown = startProgress(terminal.isWatched, terminal.say);
    const { format } = new Intl.NumberFormat(language);
    const progress = (count: number) => shown.update(AUDIT_TEXTS[language].checking(format(count)));
    const result = await auditLog(database, {
      progress,
      ...(kept !== undefined && { keptHead: kept }),
    }).finally(() => shown.clear());
    const isWhole = result.fault === undefined && (result.keptHead ?? 'agrees') === 'agrees';
    if (json) await terminal.print(`${JSON.stringify({ isWhole, ...result })}\n`);
    terminal.say(auditReport(result, language, kept?.position));
    return isWhole ? 0 : 1;
  });
}

/** The head in a file; a sentence where there is none. */
async function headIn(path: string, language: Language): Promise<ChainHead | string> {
  try {
    return readKeptHead(await readFile(path, 'utf8')) ?? AUDIT_TEXTS[language].notAHead(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const place = { file: path };
    if (reason === 'ENOENT')
      return problemLine({ code: 'missing-file', facts: {}, place }, language);
    return problemLine({ code: 'unreadable', facts: { reason }, place }, language);
  }
}
