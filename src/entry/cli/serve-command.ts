import type { FastifyInstance } from 'fastify';
import { createMidyearServer } from '#entry/server/midyear-server.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import { forgetByRule } from '#people/server/personal-data/forget-by-rule.ts';
import { startEventLinker } from '#platform/server/audit/event-linker.ts';
import type { Database } from '#platform/server/database/database.ts';
import { letGoOfFiles } from '#platform/server/files/let-go-of-files.ts';
import { forgetOldAnswers } from '#platform/server/http/answered-request.ts';
import { THIS_MACHINE } from '#platform/server/http/exposure.ts';
import { hearStopWish, listen } from '#platform/server/http/serve-http.ts';
import type { Call } from './command-line.ts';
import type { ExitCode } from './exit-code.ts';
import { firstWords } from './first-words.ts';
import { mailOf } from './mail-setting.ts';
import { renewCertificate } from './renew-certificate.ts';
import type { SERVE_LINE, START_LINE } from './serve-lines.ts';
import { placeWish, servedPlace, timeZoneOf, type ServedPlace } from './served-place.ts';
import { placeFaultText, type PlaceFault } from './served-place-texts.ts';
import { SERVE_TEXTS } from './serve-texts.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './with-store.ts';
import manifest from '#package.json' with { type: 'json' };

type ServeCall = Call<typeof SERVE_LINE.options>;
type StartCall = Call<typeof START_LINE.options>;

/** `midyear serve`: serves until it is asked to stop. */
export async function runServe(call: ServeCall, terminal: Terminal): Promise<ExitCode> {
  const { listen: host, origin, 'tls-cert': cert, 'tls-key': key, ...options } = call.options;
  const told = { listen: host, origin, cert, key, trustedProxy: options['trusted-proxy'] };
  const place = await servedPlace(placeWish(told, terminal));
  if ('code' in place) return refusePlace(place, call, terminal);
  return withStore(storeOf(call), terminal, (database) =>
    serve(database, { ...call, place }, terminal),
  );
}

/** `midyear start`: the same, with the sample organisation in a store that is empty. */
export async function runStart(call: StartCall, terminal: Terminal): Promise<ExitCode> {
  return withStore(storeOf(call), terminal, async (database) => {
    if ((await loadOrganisation(database)) === undefined) {
      const { makeSample } = await import('#entry/server/sample/make-sample.ts');
      await makeSample(database);
      terminal.say(SERVE_TEXTS[call.language].sampleMade);
    }
    return serve(database, { ...call, place: ON_THIS_MACHINE }, terminal);
  });
}

const ON_THIS_MACHINE: ServedPlace = {
  kind: 'place',
  host: '127.0.0.1',
  exposure: THIS_MACHINE,
};

function refusePlace(fault: PlaceFault, { language }: StartCall, terminal: Terminal): ExitCode {
  terminal.say(`${placeFaultText(fault, language)}\n`);
  return 2;
}

function storeOf({ options: { data }, language }: StartCall) {
  return { data, language, purpose: 'serve', whenMissing: 'make' } as const;
}

const ENDED_AT_ONCE = 130;
const DAY_MS = 86_400_000;

async function serve(
  database: Database,
  { options: { port }, language, place }: StartCall & { readonly place: ServedPlace },
  terminal: Terminal,
): Promise<ExitCode> {
  const zone = timeZoneOf(terminal);
  if ('code' in zone) {
    terminal.say(`${placeFaultText(zone, language)}\n`);
    return 2;
  }
  const texts = SERVE_TEXTS[language];
  const { builtPages } = await import('#entry/server/pages/page-build.ts');
  const pages = await builtPages();
  if (pages.isNew) terminal.say(texts.screensBuilt);
  const mail = mailOf(terminal, language, (code) => {
    app.log.error({ event: 'mail-not-sent', code }, 'mail was not taken');
  });
  if (mail === 'unusable') return 2;
  using sender = mail === 'no-mail-server' ? undefined : mail;
  const log = { write: terminal.say };
  const { exposure, host, readTls } = place;
  const { timeZone } = zone;
  const extras = { log, pages: pages.folder, exposure, timeZone, sendMail: sender?.sendMail };
  const app = await createMidyearServer(database, manifest.version, extras);
  using stopWish = hearStopWish(process, () => process.exit(ENDED_AT_ONCE));
  using _renewing = renewCertificate(app, readTls);
  const listening = await listen(app, { host, port });
  if (listening.kind === 'refused') {
    await app.close();
    terminal.say(texts.notListening[listening.code]({ host, port: String(port) }));
    return 2;
  }
  const chores = beginChores(database, app);
  const isThisMachine = exposure.kind === 'this-machine';
  const url = isThisMachine ? listening.url : exposure.origin;
  await terminal.print(isThisMachine ? texts.serving(url) : texts.servingAll(url));
  const now = new Date();
  await terminal.print(await firstWords(database, { url, isThisMachine, timeZone, language, now }));
  await stopWish.asked;
  terminal.say(texts.stopping);
  await app.close();
  // After the last who wrote.
  await chores.close();
  terminal.say(texts.stopped);
  return 0;
}

/** What a server does beside answering: it links events, and lets go of what is over. */
function beginChores(
  database: Database,
  app: FastifyInstance,
): { readonly close: () => Promise<void> } {
  // What is forgotten too late harms nobody; the next day brings another chance.
  const forget = () => {
    const now = new Date();
    const forgotten = [
      forgetOldAnswers(database),
      forgetByRule(database, now),
      letGoOfFiles(database, now),
    ];
    void Promise.allSettled(forgotten);
  };
  forget();
  const daily = setInterval(forget, DAY_MS);
  const linker = startEventLinker(database, (error) => {
    app.log.error({ event: 'events-not-linked', err: error }, 'events could not be linked');
  });
  return {
    async close() {
      clearInterval(daily);
      await linker.close();
    },
  };
}
