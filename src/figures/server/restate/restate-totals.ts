import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Database } from '#platform/server/database/database.ts';
import { atOneInstant } from './at-one-instant.ts';
import { purgeOrphans } from './orphaned-totals.ts';
import { restatement } from './restatement.ts';
import { findTotalsPlace, type ReadAtPlace, type TotalsOnDay } from './totals-place.ts';

export type TotalsAnswer<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> };

/**
 * Reads the totals of a period on the tree of a day. On another tree than the one they were told
 * on they are restated by the model once, kept, and found again by the next reader, until something
 * beneath them changes. What is read is right at one instant after the call.
 */
export async function restatedTotals<Result>(
  database: Database,
  wish: TotalsOnDay,
  read: ReadAtPlace<Result>,
): Promise<TotalsAnswer<Result>> {
  for (;;) {
    const found = await database.snapshot(async (view) => {
      const place = await findTotalsPlace(view, wish);
      if (place.kind === 'unmade' || place.kind === 'refused') return place;
      return { kind: 'done', result: await read(view, place) } as const;
    });
    if (found.kind !== 'unmade') return found;
    const { period, day } = found;
    const key = `${period.number} ${day} ${wish.scope}`;
    const others = restatingOf(database).get(key);
    if (others === undefined) {
      const work = restatement({ period, day, scope: wish.scope, read });
      // In a transaction of its own, so that nobody waits for it longer than it takes.
      const result = purgeOrphans(database).then(() => atOneInstant(database, work));
      return { kind: 'done', result: await whileUnderWay(database, { key, result }) };
    }
    // Whoever was first keeps what all of them look for; if that fails, it is told there.
    await others.catch(() => undefined);
  }
}

/** What is being restated at this moment, so that two who ask at once do not do it twice. */
const UNDER_WAY = new WeakMap<Database, Map<string, Promise<unknown>>>();

function restatingOf(database: Database): Map<string, Promise<unknown>> {
  const restating = UNDER_WAY.get(database) ?? new Map<string, Promise<unknown>>();
  UNDER_WAY.set(database, restating);
  return restating;
}

interface Restating<Result> {
  readonly key: string;
  readonly result: Promise<Result>;
}

async function whileUnderWay<Result>(
  database: Database,
  { key, result }: Restating<Result>,
): Promise<Result> {
  const restating = restatingOf(database);
  restating.set(key, result);
  try {
    return await result;
  } finally {
    restating.delete(key);
  }
}
