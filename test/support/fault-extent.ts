/** `full` in the suite of faults (npm run test:faults); otherwise as much as fits into npm test. */
export const IS_FULL = process.env['MIDYEAR_FAULTS'] === 'full';

/** In the suite of faults, what was seen is told beside the verdicts. */
export function tellSeen(name: string, seen: Readonly<Record<string, unknown>>): void {
  if (IS_FULL) process.stdout.write(`${name}: ${JSON.stringify(seen)}\n`);
}

/** How many times a thing is done: in npm test, and in the suite of faults. */
export function times(short: number, full: number): number {
  return IS_FULL ? full : short;
}
