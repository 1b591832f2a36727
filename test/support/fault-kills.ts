import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DatabasePlace } from '#platform/server/database/open-database.ts';
import { drawsFrom, type Confirmed } from './fault-deeds.ts';
import type { WriterOrder, WriterWord } from './fault-words.ts';

/** A store on which writers work, and where what they have confirmed is noted. */
export interface KilledStore {
  readonly place: DatabasePlace;
  readonly folder: string;
  /** Writers at the same time. */
  readonly lanes: number;
  readonly kills: number;
  readonly seed: number;
  /** What happens in the place of a writer being killed; it is given time to end of itself. */
  readonly blow?: () => Promise<void>;
}

export interface KillTally {
  readonly kills: number;
  readonly killsWhileOpening: number;
  readonly checks: number;
  readonly confirmed: readonly Confirmed[];
  /** How many were told that the database is gone, by the code of the refusal. */
  readonly refusals: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

const WRITER = fileURLToPath(new URL('./fault-writer.ts', import.meta.url));
/** How many changes a writer is let confirm, and how long it then goes on. */
const MOST_CONFIRMED = 10;
const MOST_PAUSE = 40;
/** How many are killed sooner, and when at the latest: while they open and check. */
const OPENING_KILLS = 0.15;
const MOST_OPENING = 700;
/** How long a writer has to notice that its database is gone. */
const GRACE = 300;

interface Tally {
  kills: number;
  killsWhileOpening: number;
  checks: number;
  readonly confirmed: Confirmed[];
  readonly refusals: Record<string, number>;
  readonly faults: string[];
  readonly confirmedFile: string;
}

/** Starts writers one after the other on each lane, and kills each at a moment it does not know. */
export async function killWriters(store: KilledStore): Promise<KillTally> {
  const { folder, lanes, kills, seed } = store;
  const confirmedFile = join(folder, 'confirmed.jsonl');
  writeFileSync(confirmedFile, '');
  const tally: Tally = {
    ...{ kills: 0, killsWhileOpening: 0, checks: 0, confirmed: [], refusals: {}, faults: [] },
    confirmedFile,
  };
  let started = 0;
  const lane = async (_: unknown, at: number): Promise<void> => {
    const scratchFile = join(folder, `figures-${at}.csv`);
    while (started < kills && tally.faults.length === 0) {
      started += 1;
      await oneLife(tally, store.blow, {
        ...{ place: store.place, whenMissing: 'refuse', seed: seed + started },
        ...{ confirmedFile, scratchFile, deeds: Number.MAX_SAFE_INTEGER },
      });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return tally;
}

/** The life of one writer: it opens, checks, writes and is killed. */
async function oneLife(tally: Tally, blow: KilledStore['blow'], order: WriterOrder): Promise<void> {
  const draw = drawsFrom(order.seed * 7919);
  const isEarly = draw() < OPENING_KILLS;
  let isChecked = false;
  let left = Math.floor(draw() * MOST_CONFIRMED);
  const hasConfirmed = Promise.withResolvers<void>();
  const writer = startWriter(order, (word) => {
    hear(tally, word);
    isChecked ||= word.kind === 'checked';
    if (word.kind === 'confirmed' || word.kind === 'checked') left -= 1;
    if (left < 0) hasConfirmed.resolve();
  });
  if (!isEarly) await Promise.race([hasConfirmed.promise, writer.ended]);
  await Promise.race([pause(draw() * (isEarly ? MOST_OPENING : MOST_PAUSE)), writer.ended]);
  tally.kills += 1;
  if (!isChecked) tally.killsWhileOpening += 1;
  if (blow !== undefined) {
    await blow();
    await Promise.race([pause(GRACE), writer.ended]);
  }
  await writer.kill();
}

function hear(tally: Tally, word: WriterWord): void {
  switch (word.kind) {
    case 'checked':
      tally.checks += 1;
      tally.faults.push(...word.faults);
      break;
    case 'begun':
      break;
    case 'confirmed':
      tally.confirmed.push(word.confirmed);
      appendFileSync(tally.confirmedFile, `${JSON.stringify(word.confirmed)}\n`);
      break;
    case 'refused':
      tally.refusals[word.code] = (tally.refusals[word.code] ?? 0) + 1;
      break;
    case 'broken':
      tally.faults.push(word.reason);
      break;
    default:
      word satisfies never;
  }
}

interface WriterProcess {
  readonly ended: Promise<void>;
  /** Ends it as a power cut would; all that it said is heard. */
  kill(): Promise<void>;
}

function startWriter(order: WriterOrder, take: (word: WriterWord) => void): WriterProcess {
  const child = spawn(process.execPath, [WRITER, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const ended = Promise.all([once(child, 'close'), once(lines, 'close')]).then(() => undefined);
  lines.on('line', (line) => {
    // A line that was cut off was never said.
    if (!line.endsWith('}')) return;
    take(JSON.parse(line) as WriterWord);
  });
  return {
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
