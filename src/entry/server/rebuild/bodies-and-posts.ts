import { EARLIEST, LATEST, parseDay, type Day } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import { holdBody, holdTerm } from '#people/server/posts/change-body.ts';
import { holdHolding } from '#people/server/posts/change-holding.ts';
import { holdMembership } from '#people/server/posts/change-membership.ts';
import { holdPost } from '#people/server/posts/change-post.ts';
import {
  bodiesWhere,
  holdingsWhere,
  membershipsWhere,
  postsWhere,
  termsWhere,
  type Versioned,
} from '#people/server/posts/kept-posts.ts';
import {
  writtenBody,
  writtenHolding,
  writtenMembership,
  writtenPost,
  writtenTerm,
} from '#people/server/posts/written-posts.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { mustFollow, type DoAgain, type RecordedChange } from './recorded-change.ts';

export const holdBodyAgain: DoAgain = holdingAgain('body', {
  read: bodiesWhere,
  written: writtenBody,
  hold: holdBody,
});

export const holdTermAgain: DoAgain = holdingAgain('term', {
  read: termsWhere,
  written: writtenTerm,
  hold: holdTerm,
});

export const holdMembershipAgain: DoAgain = holdingAgain('membership', {
  read: membershipsWhere,
  written: writtenMembership,
  hold: holdMembership,
});

export const holdPostAgain: DoAgain = holdingAgain('post', {
  read: postsWhere,
  written: writtenPost,
  hold: holdPost,
});

export const holdHoldingAgain: DoAgain = holdingAgain('holding', {
  read: holdingsWhere,
  written: writtenHolding,
  hold: holdHolding,
});

type Sought = Parameters<typeof bodiesWhere>[1];

/** What an event tells of the version that it made. */
interface ToldVersion extends Readonly<Record<string, unknown>> {
  /** Open ends are empty. */
  readonly from: string;
  readonly until: string;
  /** The version before, in the same words; null or left out where there was none. */
  readonly before?: object | null;
}

interface Versions<Kept> {
  readonly read: (tx: Transaction, sought: Sought) => Promise<readonly Kept[]>;
  /** How events tell of one. */
  readonly written: (version: Omit<Kept, 'version'>) => object;
  readonly hold: (tx: Transaction, version: Omit<Kept, 'version'>, event: number) => Promise<void>;
}

function holdingAgain<Kept>(table: Versioned, { read, written, hold }: Versions<Kept>): DoAgain {
  return async (tx: Transaction, change: RecordedChange) => {
    const told = change.data as ToldVersion;
    const version = versionOf(table, told) as Omit<Kept, 'version'>;
    const [before] = await read(tx, { where: `${table} = $1`, values: [String(told[table])] });
    mustFollow(change, {
      told: { ...told, before: told.before ?? null },
      found: { ...written(version), before: before === undefined ? null : written(before) },
    });
    await hold(tx, version, change.number);
  };
}

/** Whether it is one, telling it once more shows. */
function versionOf(table: Versioned, { from, until, before: _, ...told }: ToldVersion): object {
  const period: Period = { from: dayOf(from, EARLIEST), until: dayOf(until, LATEST) };
  // Posts have titles where all others have names.
  const named = table === 'post' ? { name: told['title'], nameEn: told['titleEn'] } : {};
  return { ...told, ...named, id: told[table], period };
}

function dayOf(text: string, openEnd: Day): Day {
  return parseDay(text) ?? openEnd;
}
