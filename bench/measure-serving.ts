import { createMidyearServer } from '#entry/server/midyear-server.ts';
import { makeSample } from '#entry/server/sample/make-sample.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import { listenOnLoopback } from '#platform/server/http/serve-http.ts';
import { signedIn } from '#test/support/test-account.ts';
import type { PeakMemory } from './memory-section.ts';
import { openEmbedded } from './scratch-store.ts';

const ROUNDS = 50;

/**
 * In a process of its own: the peak of memory while the sample organisation is served from a
 * directory, and made where there is none yet.
 */
async function measure(directory: string): Promise<PeakMemory> {
  const database = await openEmbedded(directory);
  if ((await loadOrganisation(database)) === undefined) await makeSample(database);
  const app = await createMidyearServer(database, '0.0.0', { log: { write: () => undefined } });
  const listening = await listenOnLoopback(app, 0);
  if (listening.kind === 'refused') throw new Error(`bench: ${listening.code}`);
  const { cookie } = await signedIn(database);
  for (let round = 0; round < ROUNDS; round++) await askAround({ url: listening.url, cookie });
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  await app.close();
  await database.close();
  return { peakMegabytes };
}

/** What a page would ask for: the units, the periods, the indicators, and the sheet of the root. */
async function askAround(server: Server): Promise<void> {
  for (const path of ['/api/v1/periods', '/api/v1/indicators']) await ask(server, path);
  const { units } = (await ask(server, '/api/v1/units?as_of=2026-06-14')) as {
    units: readonly { id: string }[];
  };
  await ask(server, `/api/v1/totals/sheet?period=2026-H1&unit=${units[0]?.id}`);
}

interface Server {
  readonly url: string;
  /** Of somebody signed in. */
  readonly cookie: string;
}

async function ask({ url, cookie }: Server, path: string): Promise<unknown> {
  const answer = await fetch(`${url}${path}`, { headers: { cookie } });
  if (!answer.ok) throw new Error(`bench: ${path} answered ${answer.status}`);
  return answer.json();
}

const [directory = ''] = process.argv.slice(2);
process.send?.(await measure(directory));
