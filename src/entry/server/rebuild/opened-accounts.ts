import type { Language } from '#kernel/problem.ts';
import { markClosed } from '#people/server/access/close-account.ts';
import { writeLanguage } from '#people/server/account/own-account.ts';
import { writeAccount } from '#people/server/links/open-account.ts';
import { closeUnused } from '#people/server/links/take-back-invitation.ts';
import { keepData } from '#people/server/personal-data/kept-data.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { personalValues } from './personal-values.ts';
import { mustFollow, type DoAgain, type RecordedChange } from './recorded-change.ts';

interface ToldAccount {
  readonly account: string;
  readonly person: string;
  readonly language: Language;
  readonly isSample: boolean;
}

/** Opens an account, with no way in: passwords and passkeys are no record. */
export async function openAccountAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const { account, person, language, isSample } = change.data as ToldAccount;
  const { login = null, email = '' } = personalValues(change, person);
  const written = { account, person, login, email, language, isSample };
  const isOpened = await writeAccount(tx, written, change.number);
  mustFollow(change, { told: true, found: isOpened });
  await keepData(tx, change.personal, change.number);
}

export const closeAccountAgain: DoAgain = changingOpen(markClosed);

export const takeBackInvitationAgain: DoAgain = changingOpen(closeUnused);

function changingOpen(
  close: (tx: Transaction, account: string, event: number) => Promise<boolean>,
): DoAgain {
  return async (tx, change) => {
    const { account } = change.data as ToldAccount;
    mustFollow(change, { told: true, found: await close(tx, account, change.number) });
  };
}

export async function chooseLanguageAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const { account, language } = change.data as ToldAccount;
  mustFollow(change, { told: true, found: await writeLanguage(tx, account, language) });
}
