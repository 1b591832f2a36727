import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLine, TRY_RANKS, type TryRank, type WaitingLine } from './waiting-line.ts';

interface Waiting {
  readonly rank: TryRank;
  readonly at: number;
}

const PLACES = 4;

function joined(ranks: readonly TryRank[]): { line: WaitingLine<Waiting>; sentAway: Waiting[] } {
  const sentAway: Waiting[] = [];
  let line: WaitingLine<Waiting> = [];
  for (const [at, rank] of ranks.entries()) {
    const next = joinLine(line, { rank, at }, PLACES);
    line = next.line;
    if (next.sentAway !== undefined) sentAway.push(next.sentAway);
  }
  return { line, sentAway };
}

describe('a line', () => {
  it('puts known browsers first, then who has no failures, and each as they came', () => {
    const { line } = joined(['suspicious', 'clean', 'known', 'clean']);
    expect(line.map(({ at }) => at)).toEqual([2, 1, 3, 0]);
  });

  it('that is full sends away whoever is suspicious and came last', () => {
    const { line, sentAway } = joined(['suspicious', 'suspicious', 'clean', 'clean', 'known']);
    expect(sentAway.map(({ at }) => at)).toEqual([1]);
    expect(line.map(({ at }) => at)).toEqual([4, 2, 3, 0]);
  });

  it('loses nobody, and sends away nobody who is better than one that stays', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TRY_RANKS)), (ranks) => {
        const { line, sentAway } = joined(ranks);
        expect(line.length).toBe(Math.min(PLACES, ranks.length));
        expect(line.length + sentAway.length).toBe(ranks.length);
        const order = (waiting: Waiting) => TRY_RANKS.indexOf(waiting.rank);
        const worst = Math.max(-1, ...line.map(order));
        for (const away of sentAway) expect(order(away)).toBeGreaterThanOrEqual(worst);
        expect(line).toEqual(
          line.toSorted((one, other) => order(one) - order(other) || one.at - other.at),
        );
      }),
    );
  });
});
