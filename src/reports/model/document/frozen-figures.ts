import { compareCodePoints } from '#kernel/code-points.ts';
import type { LiveValue, LiveValues } from '#reports/model/live-text/live-value.ts';
import { writtenRaw } from '#reports/model/live-text/written-raw.ts';

/** Figures as they were published: by unit, then by the name of the reference. */
export type FrozenFigures = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** A figure that is not what was published any more. */
export interface FigureDifference {
  readonly unit: string;
  readonly reference: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** What the figures of a report are, to be kept. */
export function frozenFigures(values: ReadonlyMap<string, LiveValues>): FrozenFigures {
  return Object.fromEntries(
    Array.from(values, ([unit, own]) => [
      unit,
      Object.fromEntries(Array.from(own, ([name, { raw }]) => [name, raw])),
    ]),
  );
}

/** The values of a report as they were published, for a reader: what is so now is not in them. */
export function publishedValues(
  frozen: FrozenFigures,
  now: ReadonlyMap<string, LiveValues>,
): ReadonlyMap<string, LiveValues> {
  return new Map(
    Array.from(now, ([unit, own]) => [
      unit,
      new Map(
        Array.from(own, ([name, value]): [string, LiveValue] => {
          const raw = frozen[unit]?.[name];
          if (raw === undefined || raw === null) return [name, value];
          return [name, { ...value, raw, written: writtenRaw(raw, 'vi'), submitted: null }];
        }),
      ),
    ]),
  );
}

/** Which figures are another now than when they were published, in a fixed order. */
export function figureDifferences(
  frozen: FrozenFigures,
  now: ReadonlyMap<string, LiveValues>,
): readonly FigureDifference[] {
  return Object.entries(frozen)
    .flatMap(([unit, own]) =>
      Object.entries(own).flatMap(([reference, was]) => {
        const is = now.get(unit)?.get(reference)?.raw ?? null;
        return is === was ? [] : [{ unit, reference, was, is }];
      }),
    )
    .toSorted(
      (one, other) =>
        compareCodePoints(one.unit, other.unit) ||
        compareCodePoints(one.reference, other.reference),
    );
}
