import {
  byIndicator,
  type IndicatorFigures,
  type PeriodFigures,
} from '#figures/model/figure/period-figures.ts';
import type { Aggregation } from '#figures/model/indicator.ts';
import { countInBranches, liveTotals, type LiveTotals, type TreeShape } from './live-totals.ts';

/** The tree of a period, and where each unit, by number, stands in it. */
export interface PeriodTree extends TreeShape {
  readonly unitAt: Int32Array;
  readonly positionOf: ReadonlyMap<number, number>;
}

/** An indicator by its number, as its totals see it. */
export interface NumberedIndicator {
  readonly number: number;
  readonly aggregation: Aggregation;
  /** Numbers of the two parts of a ratio. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** All that was told in a period, and who was asked, by number of the indicator. */
export interface PeriodTold {
  readonly figures: PeriodFigures;
  readonly asked: ReadonlyMap<number, readonly number[]>;
}

/** The totals of one indicator: of everything told, and of what is accepted. */
export interface IndicatorTotals {
  readonly indicator: number;
  readonly both: LiveTotals;
  readonly accepted: LiveTotals;
  readonly expected: Int32Array | undefined;
  /** How many of those asked have told; `undefined` where nobody was asked. */
  readonly answered: Answered | undefined;
}

/** By position in the tree. */
export interface Answered {
  readonly both: Int32Array;
  readonly accepted: Int32Array;
}

/**
 * Every total of a period on its own tree. Of a ratio only the coverage is found here, how many
 * units told, and were asked for, both its parts; its value is made from theirs when it is read.
 * A `none` has no totals.
 */
export function periodTotals(
  tree: PeriodTree,
  indicators: readonly NumberedIndicator[],
  told: PeriodTold,
): IndicatorTotals[] {
  const figures = byIndicator(told.figures, tree.positionOf);
  const asked = (indicator: number | null) =>
    (told.asked.get(indicator ?? -1) ?? []).flatMap((unit) => tree.positionOf.get(unit) ?? []);
  return indicators.flatMap(({ number, aggregation, numerator, denominator }) => {
    switch (aggregation) {
      case 'none':
        return [];
      case 'ratio': {
        const parts = [figures.get(numerator ?? -1), figures.get(denominator ?? -1)] as const;
        const askedOne = new Set(asked(numerator));
        const askedBoth = asked(denominator).filter((at) => askedOne.has(at));
        return jointTotals(tree, { indicator: number, parts, asked: askedBoth });
      }
      case 'sum':
      case 'min':
      case 'max': {
        const its = { figures: figures.get(number), asked: asked(number) };
        return addedTotals(tree, { indicator: number, aggregation, ...its });
      }
      default:
        return aggregation satisfies never;
    }
  });
}

interface Added {
  readonly indicator: number;
  readonly aggregation: 'sum' | 'min' | 'max';
  readonly figures: IndicatorFigures | undefined;
  readonly asked: readonly number[];
}

function addedTotals(tree: PeriodTree, added: Added): IndicatorTotals[] {
  const { indicator, aggregation, figures, asked } = added;
  if (figures === undefined && asked.length === 0) return [];
  const { position, value, accepted } = figures ?? NO_FIGURES;
  const both = liveTotals(tree, aggregation, { position, value });
  const isAllAccepted = value.every((each, index) => Object.is(each, accepted[index]));
  return [
    {
      indicator,
      both,
      accepted: isAllAccepted ? both : liveTotals(tree, aggregation, { position, value: accepted }),
      expected: expectedIn(tree, asked),
      answered: answeredIn(tree, asked, (which) => toldAt({ position, value, accepted }, which)),
    },
  ];
}

const NO_FIGURES: IndicatorFigures = {
  position: new Int32Array(),
  value: new Float64Array(),
  accepted: new Float64Array(),
};

interface Joint {
  readonly indicator: number;
  readonly parts: readonly [IndicatorFigures | undefined, IndicatorFigures | undefined];
  readonly asked: readonly number[];
}

function jointTotals(tree: PeriodTree, { indicator, parts, asked }: Joint): IndicatorTotals[] {
  const [one, other] = parts;
  if ((one === undefined || other === undefined) && asked.length === 0) return [];
  const told = (which: Which) => toldBoth(one ?? NO_FIGURES, other ?? NO_FIGURES, which);
  const joint = (which: Which): LiveTotals => {
    return { value: [], reported: countInBranches(tree, told(which)) };
  };
  const counts = { expected: expectedIn(tree, asked), answered: answeredIn(tree, asked, told) };
  return [{ indicator, both: joint('value'), accepted: joint('accepted'), ...counts }];
}

/** Everything told, or what is accepted. */
type Which = 'value' | 'accepted';

function toldBoth(one: IndicatorFigures, other: IndicatorFigures, which: Which): number[] {
  const first = new Set(toldAt(one, which));
  return toldAt(other, which).filter((at) => first.has(at));
}

function toldAt(figures: IndicatorFigures, which: Which): number[] {
  const values = figures[which];
  return Array.from(figures.position).filter((_at, index) => !Number.isNaN(values[index]));
}

function expectedIn(tree: PeriodTree, asked: readonly number[]): Int32Array | undefined {
  return asked.length === 0 ? undefined : countInBranches(tree, asked);
}

function answeredIn(
  tree: PeriodTree,
  asked: readonly number[],
  told: (which: Which) => readonly number[],
): Answered | undefined {
  if (asked.length === 0) return undefined;
  const isAsked = new Set(asked);
  const count = (which: Which) =>
    countInBranches(
      tree,
      told(which).filter((at) => isAsked.has(at)),
    );
  return { both: count('value'), accepted: count('accepted') };
}
