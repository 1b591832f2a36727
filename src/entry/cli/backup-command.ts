import { restoreBackup } from '#platform/server/backup/restore-backup.ts';
import { writeBackup } from '#platform/server/backup/write-backup.ts';
import type { Call } from './command-line.ts';
import type { ExitCode } from './exit-code.ts';
import { startProgress } from './progress.ts';
import type { BACKUP_LINE, RESTORE_LINE } from './store-lines.ts';
import { MIGRATIONS } from './store-place.ts';
import { STORE_TEXTS } from './store-texts.ts';
import type { Terminal } from './terminal.ts';
import { megabytes, withStore } from './with-store.ts';
import manifest from '#package.json' with { type: 'json' };

/** `midyear backup`: everything into one file. */
export async function runBackup(
  { operands: [path = ''], options, language }: Call<typeof BACKUP_LINE.options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { data, json } = options;
  const choice = { data, language, purpose: 'command', whenMissing: 'refuse' } as const;
  return withStore(choice, terminal, async (database) => {
    const shown = startProgress(terminal.isWatched, terminal.say);
    const texts = STORE_TEXTS[language];
    const copied = megabytes();
    const progress = (bytes: number) => shown.update(texts.copying(copied(bytes)));
    const writtenBy = `midyear ${manifest.version}`;
    const counts = await writeBackup(database, path, { writtenBy, progress }).finally(() =>
      shown.clear(),
    );
    if (json) await terminal.print(`${JSON.stringify(counts)}\n`);
    const write = new Intl.NumberFormat(language);
    terminal.say(
      texts.backedUp(write.format(counts.rows), path, write.format(counts.bytes / 1_000_000)),
    );
    return 0;
  });
}

/** `midyear restore`: a backup into an empty store. */
export async function runRestore(
  { operands: [path = ''], options, language }: Call<typeof RESTORE_LINE.options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { data, json } = options;
  const choice = { data, language, purpose: 'command', whenMissing: 'make' } as const;
  return withStore(choice, terminal, async (database) => {
    const shown = startProgress(terminal.isWatched, terminal.say);
    const texts = STORE_TEXTS[language];
    const copied = megabytes();
    const progress = (bytes: number) => shown.update(texts.copying(copied(bytes)));
    const counts = await restoreBackup(database, path, {
      migrations: MIGRATIONS,
      progress,
    }).finally(() => shown.clear());
    if (json) await terminal.print(`${JSON.stringify(counts)}\n`);
    terminal.say(texts.restored(new Intl.NumberFormat(language).format(counts.rows), path));
    return 0;
  });
}
