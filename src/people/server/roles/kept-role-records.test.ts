import { expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import { PEOPLE_REVISION } from './kept-role-records.ts';

eachStore('the revision of people', (store) => {
  const revision = async () => {
    const [row] = await store.database.query<{ it: string | null }>(
      `select ${PEOPLE_REVISION} as it`,
    );
    return Number(row?.it);
  };

  test.each([
    'delete from role_version',
    'delete from delegation_version',
    'delete from holding_version',
    'delete from post_version',
    'update role_version set recorded_until = recorded_until',
    'update account set closed = closed',
  ])('grows with every change to what gives roles: %s', async (statement) => {
    const before = await revision();
    await store.database.query(statement);
    expect(await revision()).toBe(before + 1);
  });

  test('does not grow with what is undone, nor with a password', async () => {
    const before = await revision();
    await store.database.query('update account set password_hash = null');
    const undone = store.database.transaction(async (tx) => {
      await tx.query('delete from role_version');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await revision()).toBe(before);
  });
});
