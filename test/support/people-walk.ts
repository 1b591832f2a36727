import fc from 'fast-check';
import type { AccountId } from '#kernel/actor.ts';
import { forgetByRule } from '#people/server/personal-data/forget-by-rule.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import {
  carriedProblems,
  problemsOf,
  refusalErrorOf,
  type Outcome,
} from '#platform/server/http/outcome.ts';
import { accountOnRecord } from './account-on-record.ts';
import { ACCOUNT_DEEDS } from './account-deeds.ts';
import type { DoPeopleDeed, PeopleChances } from './people-scene.ts';
import { POST_DEEDS } from './post-deeds.ts';

type PeopleDeedKind = keyof typeof POST_DEEDS | keyof typeof ACCOUNT_DEEDS | 'forget';

/** What somebody does about people; to whom is settled by who is there. */
export interface PeopleDeed extends PeopleChances {
  readonly kind: PeopleDeedKind;
}

const KINDS = [
  ...(Object.keys(POST_DEEDS) as (keyof typeof POST_DEEDS)[]),
  ...(Object.keys(ACCOUNT_DEEDS) as (keyof typeof ACCOUNT_DEEDS)[]),
  'forget' as const,
];

export const peopleDeeds: fc.Arbitrary<readonly PeopleDeed[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    which: fc.nat(1000),
    other: fc.nat(1000),
    day: fc.nat(3),
  }),
  { minLength: 4, maxLength: 25, size: 'max' },
);

/** One deed after the other; what is refused leaves nothing behind. */
export async function doPeople(database: Database, deeds: readonly PeopleDeed[]): Promise<void> {
  const actor = await database.transaction(administratorIn);
  for (const { kind, ...deed } of deeds) {
    if (kind === 'forget') {
      await forgetByRule(database, new Date(Date.now() + SIX_YEARS_MS));
      continue;
    }
    const work: DoPeopleDeed = { ...POST_DEEDS, ...ACCOUNT_DEEDS }[kind];
    await attempt(database, (tx) => work({ ...deed, tx, actor }));
  }
}

/** Longer than anything is kept that somebody no longer bears. */
const SIX_YEARS_MS = 6 * 366 * 86_400_000;

async function administratorIn(tx: Transaction): Promise<AccountId> {
  const [found] = await tx.query<{ account: AccountId }>(
    `select role_version.account from role_version join account on account.id = role_version.account
     where role = 'administrator' and unit is null and recorded_until is null and closed is null
       and valid_from = '-infinity' and valid_until = 'infinity' order by opened limit 1`,
  );
  return found?.account ?? accountOnRecord(tx);
}

async function attempt(
  database: Database,
  work: (tx: Transaction) => Promise<Outcome | undefined>,
): Promise<void> {
  try {
    await database.transaction(async (tx) => {
      const outcome = await work(tx);
      if (outcome?.kind === 'refused') throw refusalErrorOf(problemsOf(outcome));
    });
  } catch (error) {
    if (carriedProblems(error) === undefined) throw error;
  }
}
