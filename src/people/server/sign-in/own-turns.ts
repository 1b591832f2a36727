/** Does one after the other what comes from one owner, so that nobody fills a line that all share. */
export interface OwnTurns {
  /** @returns what the work came to; `sent-away` where too much of the owner waits, and nothing was done. */
  run<Result>(owner: string, work: () => Promise<Result>): Promise<Result | 'sent-away'>;
}

interface Turn {
  count: number;
  /** Is kept when all that came before is done; never broken. */
  last: Promise<unknown>;
}

/** @param most how much of one owner may be there at once, with what is being done. */
export function ownTurns(most: number): OwnTurns {
  const turns = new Map<string, Turn>();
  return {
    async run(owner, work) {
      const turn = turns.get(owner) ?? { count: 0, last: Promise.resolve() };
      if (turn.count >= most) return 'sent-away';
      turns.set(owner, turn);
      turn.count += 1;
      const came = turn.last.then(work);
      turn.last = came.catch(() => undefined);
      try {
        return await came;
      } finally {
        turn.count -= 1;
        if (turn.count === 0) turns.delete(owner);
      }
    },
  };
}
