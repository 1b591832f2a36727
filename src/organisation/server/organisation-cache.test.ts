import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordEvent } from '#platform/server/event-log.ts';
import { grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { eachStore } from '#test/support/store.ts';
import { loadOrganisation } from './kept-organisation.ts';
import { openOrganisationCache } from './organisation-cache.ts';
import { recordOrganisation } from './record-organisation.ts';

eachStore('the organisation last loaded', (store) => {
  test('is given again until it changes, and then the one that is held', async () => {
    await fc.assert(
      fc.asyncProperty(grownOrganisation, async ({ seed, organisation }) => {
        await emptyStore(store.database);
        const cache = openOrganisationCache();
        expect(await cache.current(store.database)).toBeUndefined();
        for (const after of [seed, organisation]) {
          await store.database.transaction(async (tx) => {
            const event = await recordEvent(tx, { kind: 'test', actor: 'operator', data: {} });
            const before = await cache.current(tx);
            await recordOrganisation(tx, { before, after, event });
          });
          const asked = [cache.current(store.database), cache.current(store.database)];
          const [current, other] = await Promise.all(asked);
          expect(other).toBe(current);
          const loaded = await loadOrganisation(store.database);
          expect(current).toEqual({ ...loaded, heirs: [] });
          expect(await cache.current(store.database)).toBe(current);
        }
      }),
      { numRuns: 5 },
    );
  });
});
