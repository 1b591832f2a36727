import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from './bench-row.ts';
import { ONE_MILLION } from './large-folder.ts';
import { inOwnProcess } from './own-process.ts';
import { inReferenceFolder } from './reference-tables.ts';

/** What one process held at most, PGlite included. */
export interface PeakMemory {
  readonly peakMegabytes: number;
}

/** The peaks of memory of loading and of serving, embedded. */
export async function* measureMemory(): AsyncGenerator<BenchRow> {
  const scratch = await mkdtemp(join(tmpdir(), 'midyear-bench-'));
  try {
    const loaded = await inReferenceFolder(ONE_MILLION, (folder) =>
      inOwnProcess<PeakMemory>(new URL('./measure-load.ts', import.meta.url), [
        join(scratch, 'loaded'),
        folder,
      ]),
    );
    yield row('embedded: a new directory, and a folder of 996,300 figures loaded', loaded, 1000);
    const serve = () =>
      inOwnProcess<PeakMemory>(new URL('./measure-serving.ts', import.meta.url), [
        join(scratch, 'sample'),
      ]);
    yield row(
      'embedded: a new directory, and the sample organisation made and served',
      await serve(),
    );
    yield row('embedded: the sample organisation served', await serve(), 400);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function row(what: string, { peakMegabytes }: PeakMemory, atMost?: number): BenchRow {
  return {
    what,
    measured: { 'peak MB': peakMegabytes },
    ...(atMost !== undefined && { budget: { of: 'peak MB', atMost } }),
  };
}
