import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import { openDatabase } from '#platform/server/database/open-database.ts';
import { storeFaults } from '#test/support/fault-checks.ts';
import { drawsFrom, pick, type Confirmed } from '#test/support/fault-deeds.ts';
import { openDisk, type Disk, type Luck } from '#test/support/fault-disk.ts';
import { tellSeen, times } from '#test/support/fault-extent.ts';
import { readActs, type RecordedAct } from '#test/support/fault-record.ts';
import { runRecorded } from '#test/support/fault-recorded.ts';
import type { WriterOrder } from '#test/support/fault-words.ts';
import { quickFolder } from '#test/support/quick-folder.ts';
import type { ScratchFolder } from '#test/support/input-folder.ts';
import { MIGRATIONS } from '#test/support/store.ts';

/** How long making a store and changing it may take where others are busy too. */
const RECORDING = 180_000;

describe('when the power goes at any moment', () => {
  let scratch: ScratchFolder;
  let acts: readonly RecordedAct[] = [];
  const root = (): string => join(scratch.path, 'recorded');

  beforeAll(async () => {
    scratch = await quickFolder();
    mkdirSync(root());
    await recordWriter({ deeds: times(25, 150), whenMissing: 'make', seed: 1 });
    await recordWriter({ deeds: times(10, 150), whenMissing: 'refuse', seed: 2 });
    acts = readActs(recordFile());
  }, RECORDING);
  afterAll(() => scratch[Symbol.asyncDispose]());

  const recordFile = (): string => join(scratch.path, 'record');

  function recordWriter(its: Pick<WriterOrder, 'deeds' | 'whenMissing' | 'seed'>): Promise<void> {
    return runRecorded(root(), {
      ...{ ...its, recordFile: recordFile(), confirmedFile: undefined },
      place: { kind: 'directory', directory: join(root(), 'data') },
      scratchFile: join(scratch.path, 'figures.csv'),
    });
  }

  test('the record of the host tells all that is in the directory', () => {
    const disk = openDisk(root());
    for (const each of acts) disk.take(each);
    const copy = join(scratch.path, 'copy');
    disk.writeLeft(copy, () => true);
    expect(differences(copy, root())).toEqual([]);
  });

  test.concurrent.for([
    ['nothing that was not synced is left', times(4, 100), 11, () => () => false],
    [
      'some of what was not synced is left, pages of writes torn apart',
      times(3, 100),
      12,
      someLuck,
    ],
  ] as const)('nothing confirmed is lost: %s', async ([name, points, seed, luckOf]) => {
    const draw = drawsFrom(seed);
    const cuts = cutsOf(acts, { points, draw });
    const disk = openDisk(root());
    const confirmed: Confirmed[] = [];
    const faults: string[] = [];
    let isBegun = false;
    for (const [at, each] of acts.entries()) {
      disk.take(each);
      if (each.act.act === 'word') {
        const { word } = each.act;
        if (word.kind === 'begun') isBegun = true;
        else if (word.kind === 'confirmed') confirmed.push(word.confirmed);
        else throw new Error(JSON.stringify(word));
      }
      if (!cuts.has(at)) continue;
      const found = await faultsAfter(disk, { name, luck: luckOf(draw), isBegun, confirmed });
      faults.push(...found.map((fault) => `after act ${at} of ${acts.length}: ${fault}`));
    }
    tellSeen(name, {
      points: cuts.size,
      acts: acts.length,
      confirmed: confirmed.length,
      faults: faults.length,
    });
    expect(faults).toEqual([]);
  });

  interface Expected {
    readonly name: string;
    readonly luck: Luck;
    readonly isBegun: boolean;
    readonly confirmed: readonly Confirmed[];
  }

  async function faultsAfter(
    disk: Disk,
    { name, luck, isBegun, confirmed }: Expected,
  ): Promise<readonly string[]> {
    const copy = join(scratch.path, name);
    rmSync(copy, { recursive: true, force: true });
    disk.writeLeft(copy, luck);
    const place = { kind: 'directory', directory: join(copy, 'data') } as const;
    const whenMissing = isBegun ? 'refuse' : 'make';
    const options = { purpose: 'command', whenMissing, migrations: MIGRATIONS } as const;
    try {
      const database = await openDatabase(place, options);
      try {
        const isThere = isBegun || (await loadOrganisation(database)) !== undefined;
        return isThere ? await storeFaults(database, confirmed) : [];
      } finally {
        await database.close();
      }
    } catch (error) {
      return [String(error), String(error instanceof Error ? error.cause : '')];
    }
  }
});

function someLuck(draw: () => number): Luck {
  const share = pick(draw, [0.1, 0.5, 0.9]);
  return () => draw() < share;
}

/** One in five while the store is made, the others once it is there. */
function cutsOf(
  acts: readonly RecordedAct[],
  { points, draw }: { readonly points: number; readonly draw: () => number },
): ReadonlySet<number> {
  const begun = acts.findIndex(({ act }) => act.act === 'word');
  const cuts = new Set<number>();
  while (cuts.size < points) {
    const isEarly = cuts.size < points / 5;
    const [from, until] = isEarly ? [0, begun] : [begun, acts.length];
    cuts.add(from + Math.floor(draw() * (until - from)));
  }
  return cuts;
}

/** What SQLite keeps for the lock is seen by nobody, and holds nothing. */
const UNSEEN = new Set(['lock', 'opened-by']);

function differences(one: string, other: string): string[] {
  const listOf = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !UNSEEN.has(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name + (entry.isFile() ? '' : '/')).slice(folder.length + 1),
      )
      .sort();
  const [ours, theirs] = [listOf(one), listOf(other)];
  const missing = theirs.filter((path) => !ours.includes(path)).map((path) => `missing ${path}`);
  const added = ours.filter((path) => !theirs.includes(path)).map((path) => `added ${path}`);
  const changed = ours.filter((path) => {
    if (path.endsWith('/') || !theirs.includes(path)) return false;
    return !readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  });
  return [...missing, ...added, ...changed.map((path) => `changed ${path}`)];
}
