import { expect, test } from 'vitest';
import { apiClient } from '#test/support/api-client.ts';
import { eachStore } from '#test/support/store.ts';

eachStore('the health of a server', (store) => {
  test('is told as busy, not as out of reach, while the database has no time', async () => {
    await using api = await apiClient(store.database);
    expect((await api.send('GET /health')).statusCode).toBe(200);
    const [held, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const holding = store.database.transaction(async (tx) => {
      await tx.query('lock table schema_migration in access exclusive mode');
      held.resolve();
      await release.promise;
    });
    await held.promise;
    const answer = await api.send('GET /health');
    release.resolve();
    await holding;
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toMatch(/did not answer within 5 seconds; it is busy/);
  }, 20_000);
});
