/** A picture of the largest size allowed takes some 200 MB while it is decoded. */
const MOST_AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs the work when fewer than two pictures are being decoded; others wait in the order they came. */
export async function whileDecoding<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= MOST_AT_ONCE) {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // Who waits takes over the place, so that nobody who comes just now slips in between.
    if (next === undefined) running -= 1;
    else next();
  }
}
