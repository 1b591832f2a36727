import type { BenchRow } from './bench-row.ts';
import { measureOneTotal } from './one-total-section.ts';
import { scratchStore, serverUrl } from './scratch-store.ts';
import { measureSheet } from './sheet-section.ts';
import { fillTenMillion } from './ten-million.ts';

/** What is read of ten million figures, on a server. */
export async function* measureTenMillion(): AsyncGenerator<BenchRow> {
  if (serverUrl() === undefined) return;
  await using store = await scratchStore('PostgreSQL');
  const made = await fillTenMillion(store.database);
  yield* measureOneTotal(store.database, made);
  yield* measureSheet(store.database, made);
}
