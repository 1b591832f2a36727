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
  const underWay = underWayIn(database);
  for (;;) {
    const endedBefore = underWay.endedCount;
    const found = await database.snapshot(async (view) => {
      const place = await findTotalsPlace(view, wish);
      if (place.kind === 'unmade' || place.kind === 'refused') return place;
      return { kind: 'done', result: await read(view, place) } as const;
    });
    if (found.kind !== 'unmade') return found;
    const { period, day } = found;
    const key = `${period.number} ${day} ${wish.scope}`;
    const others = underWay.byKey.get(key);
    // What ended since this reader looked may have kept what it looks for.
    if (others === undefined && underWay.endedCount === endedBefore) {
      const work = restatement({ period, day, scope: wish.scope, read });
      // In a transaction of its own, so that nobody waits for it longer than it takes.
      const result = purgeOrphans(database).then(() => atOneInstant(database, work));
      return { kind: 'done', result: await whileUnderWay(underWay, { key, result }) };
    }
    // Whoever was first keeps what all of them look for; if that fails, it is told there.
    await others?.catch(() => undefined);
  }
}

/** What is being restated at this moment, so that two who ask at once do not do it twice. */
interface UnderWay {
  readonly byKey: Map<string, Promise<unknown>>;
  endedCount: number;
}

const UNDER_WAY = new WeakMap<Database, UnderWay>();

function underWayIn(database: Database): UnderWay {
  const underWay = UNDER_WAY.get(database) ?? { byKey: new Map(), endedCount: 0 };
  UNDER_WAY.set(database, underWay);
  return underWay;
}

interface Restating<Result> {
  readonly key: string;
  readonly result: Promise<Result>;
}

async function whileUnderWay<Result>(
  underWay: UnderWay,
  { key, result }: Restating<Result>,
): Promise<Result> {
  underWay.byKey.set(key, result);
  try {
    return await result;
  } finally {
    underWay.byKey.delete(key);
    underWay.endedCount += 1;
  }
}
