import { createMidyearServer } from '#entry/server/midyear-server.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import { startEventLinker } from '#platform/server/audit/event-linker.ts';
import type { Database } from '#platform/server/database/database.ts';
import { forgetOldAnswers } from '#platform/server/http/answered-request.ts';
import { listenOnLoopback, stopWhenAsked } from '#platform/server/http/serve-http.ts';
import type { Call } from './command-line.ts';
import type { ExitCode } from './exit-code.ts';
import type { SERVE_LINE } from './serve-lines.ts';
import { SERVE_TEXTS } from './serve-texts.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './with-store.ts';
import manifest from '#package.json' with { type: 'json' };

type ServeCall = Call<typeof SERVE_LINE.options>;

/** `midyear serve`: serves until it is asked to stop. */
export async function runServe(call: ServeCall, terminal: Terminal): Promise<ExitCode> {
  return withStore(storeOf(call), terminal, (database) => serve(database, call, terminal));
}

/** `midyear start`: the same, with the sample organisation in a store that is empty. */
export async function runStart(call: ServeCall, terminal: Terminal): Promise<ExitCode> {
  return withStore(storeOf(call), terminal, async (database) => {
    if ((await loadOrganisation(database)) === undefined) {
      const { makeSample } = await import('#entry/server/sample/make-sample.ts');
      await makeSample(database);
      terminal.say(SERVE_TEXTS[call.language].sampleMade);
    }
    return serve(database, call, terminal);
  });
}

function storeOf({ options: { data }, language }: ServeCall) {
  return { data, language, purpose: 'serve', whenMissing: 'make' } as const;
}

const ENDED_AT_ONCE = 130;
const DAY_MS = 86_400_000;

async function serve(
  database: Database,
  { options: { port }, language }: ServeCall,
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = SERVE_TEXTS[language];
  const { builtPages } = await import('#entry/server/pages/page-build.ts');
  const pages = await builtPages();
  if (pages.isNew) terminal.say(texts.screensBuilt);
  const log = { write: terminal.say };
  const app = await createMidyearServer(database, manifest.version, { log, pages: pages.folder });
  const listening = await listenOnLoopback(app, port);
  if (listening.kind === 'refused') {
    await app.close();
    const isInUse = listening.code === 'port-in-use';
    terminal.say((isInUse ? texts.portInUse : texts.portNotAllowed)(String(port)));
    return 2;
  }
  // What is forgotten too late harms nobody; the next day brings another chance.
  const forget = () => void forgetOldAnswers(database).catch(() => undefined);
  forget();
  const daily = setInterval(forget, DAY_MS);
  const linker = startEventLinker(database, (error) => {
    app.log.error({ event: 'events-not-linked', err: error }, 'events could not be linked');
  });
  await terminal.print(texts.serving(listening.url));
  await stopWhenAsked(
    process,
    async () => {
      terminal.say(texts.stopping);
      clearInterval(daily);
      await app.close();
      // After the last who wrote.
      await linker.close();
    },
    () => process.exit(ENDED_AT_ONCE),
  );
  terminal.say(texts.stopped);
  return 0;
}
