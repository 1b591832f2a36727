/** How long each of several pieces of work took, in milliseconds: medians of rounds taken in turn. */
export type Medians<Name extends string> = Readonly<Record<Name, number>>;

/**
 * Times pieces of work in turn, round after round, so that what else the machine does falls on all
 * of them alike. A first round, which warms them up, is not counted.
 */
export async function inTurn<Name extends string>(
  rounds: number,
  work: Readonly<Record<Name, () => Promise<unknown>>>,
): Promise<Medians<Name>> {
  const names = Object.keys(work) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const took = await timed(work[name]);
      if (round > 0) times.get(name)?.push(took);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, median(times.get(name) ?? [])]),
  ) as Medians<Name>;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
