import type { BenchRow } from './bench-row.ts';
import { measureGuessing } from './guessing.ts';
import { scratchStore, storeKinds } from './scratch-store.ts';
import { measureSessionQuery } from './session-query.ts';

/** Sign-ins while strangers guess, and what it costs to know who asks. */
export async function* measureSignIn(): AsyncGenerator<BenchRow> {
  for (const kind of storeKinds()) {
    await using store = await scratchStore(kind);
    yield* measureGuessing(store);
  }
  for (const kind of storeKinds()) {
    await using store = await scratchStore(kind);
    yield await measureSessionQuery(store);
  }
}
