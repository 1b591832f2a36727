import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/problem.ts';
import { linkForFirstAdministrator } from '#people/server/links/first-administrator.ts';
import { linkAddress } from '#people/server/links/link-address.ts';
import { readSamples } from '#people/server/sign-in/sample-accounts.ts';
import type { Database } from '#platform/server/database/database.ts';
import { dayIn } from '#platform/server/organisation-day.ts';
import { FIRST_WORDS_TEXTS } from './first-words-texts.ts';
import { sampleTable } from './sample-table.ts';

interface Served {
  /** Under which the server is opened. */
  readonly url: string;
  readonly isThisMachine: boolean;
  readonly timeZone: string;
  readonly language: Language;
  readonly now: Date;
}

/**
 * How one comes in, said to whoever starts a server: the sample accounts, or, where nobody administers the
 * whole organisation, a link to become the first who does. Empty: people sign in.
 */
export async function firstWords(
  database: Database,
  { url, isThisMachine, timeZone, language, now }: Served,
): Promise<string> {
  const texts = FIRST_WORDS_TEXTS[language];
  const today: Day = dayIn(timeZone, now);
  const samples = isThisMachine ? await readSamples(database, today) : [];
  if (samples.length > 0) {
    return `\n${texts.samples}\n${sampleTable(samples, language)}\n${texts.notBehindProxy}${texts.notForSecrets}`;
  }
  const made = await linkForFirstAdministrator(database, { now, today });
  if (made === undefined) return '';
  return `\n${texts.firstAdministrator(linkAddress(url, made.token))}\n${texts.notForSecrets}`;
}
