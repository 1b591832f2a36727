import type { NamedUnit, ToldDeed } from '#organisation/model/reorganisation/deed-texts.ts';
import { toldDeeds } from '#organisation/model/reorganisation/named-deeds.ts';
import { readStep, type WrittenStep } from '#organisation/model/reorganisation/written-steps.ts';

/** What the steps of a request do; a share that is none changes nothing of what is said. */
export function deedsOfRequest(
  steps: readonly WrittenStep[],
  nameOf: (unit: string) => NamedUnit,
): readonly ToldDeed[] {
  return toldDeeds(
    steps.map((step) => readStep(step, () => undefined)),
    nameOf,
  );
}
