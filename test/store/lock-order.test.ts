import { expect, test } from 'vitest';
import type { AccountId } from '#kernel/actor.ts';
import { closeAccount } from '#people/server/access/close-account.ts';
import { changePassword } from '#people/server/account/change-password.ts';
import { makePasswordLink } from '#people/server/links/link-for-account.ts';
import { lockLinks } from '#people/server/links/link-lock.ts';
import { makeOperatorLink } from '#people/server/links/operator-link.ts';
import { takeBackInvitation } from '#people/server/links/take-back-invitation.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Visitor } from '#platform/server/http/asker.ts';
import { dayIn, USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';

const now = new Date();
const today = dayIn(USUAL_TIME_ZONE, now);

interface Locking {
  readonly account: AccountId;
  readonly actor: AccountId;
}

/** All that takes both the links of an account and its row. */
const DEEDS: Readonly<Record<string, (database: Database, of: Locking) => Promise<unknown>>> = {
  'a password link': (database, { account, actor }) =>
    database.transaction((tx) => makePasswordLink(tx, { account, actor, now })),
  'an operator’s link': (database, { account }) =>
    makeOperatorLink(database, { login: account, removesSecondFactor: false, now }),
  'a taken back invitation': (database, { account, actor }) =>
    database.transaction((tx) => takeBackInvitation(tx, { account, actor, now, today })),
  'a closed account': (database, { account, actor }) =>
    database.transaction((tx) => closeAccount(tx, { account, actor, today, seen: '1' })),
  'another password': (database, { account }) => {
    const asker = {
      account,
      session: account,
      provenAt: now,
      roles: [],
      today,
      revision: undefined,
    };
    const visitor = { origin: 'http://localhost', now } as Visitor;
    return changePassword(database, { asker, visitor }, { new: 'nắng vàng tháng bảy' });
  },
};

eachStore('links and accounts are locked in one order by', (store) => {
  test.each(Object.keys(DEEDS))('%s', async (name) => {
    const { account } = await signedIn(store.database, { roles: [] });
    const { account: actor } = await signedIn(store.database);
    const { promise: isLocked, resolve: locked } = Promise.withResolvers<void>();
    const first = store.database.transaction(async (tx) => {
      await lockLinks(tx, account);
      locked();
      // Time for the other to take the row, if it takes that first.
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
      await tx.query('select id from account where id = $1 for update nowait', [account]);
      return 'free';
    });
    await isLocked;
    const second = DEEDS[name]?.(store.database, { account, actor });
    expect(await first).toBe('free');
    await second;
  });
});
