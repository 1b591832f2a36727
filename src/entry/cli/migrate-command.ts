import { migrate } from '#platform/server/database/migrations.ts';
import { openServer } from '#platform/server/database/open-database.ts';
import type { Call } from './command-line.ts';
import type { ExitCode } from './exit-code.ts';
import type { MIGRATE_LINE } from './store-lines.ts';
import { MIGRATIONS, storePlace } from './store-place.ts';
import { STORE_TEXTS } from './store-texts.ts';
import type { Terminal } from './terminal.ts';
import { sayingRefusals } from './with-store.ts';

/** `midyear migrate`: brings the schema of a server up to date. */
export async function runMigrate(
  { options, language }: Call<typeof MIGRATE_LINE.options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = STORE_TEXTS[language];
  const place = storePlace(undefined, terminal, language);
  if (place.kind !== 'server') {
    terminal.say(place.kind === 'unusable' ? place.sentence : texts.noUrl);
    return 2;
  }
  return sayingRefusals(language, terminal, async () => {
    const database = await openServer(place.url);
    try {
      const applied = await migrate(database, MIGRATIONS);
      if (options.json) await terminal.print(`${JSON.stringify({ applied })}\n`);
      terminal.say(applied.length === 0 ? texts.upToDate : texts.migrated(applied.join(', ')));
    } finally {
      await database.close();
    }
    return 0;
  });
}
