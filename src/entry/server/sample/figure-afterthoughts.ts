import { formatScaled, parseDecimal } from '#kernel/exact-number.ts';
import type { SampleFigure, SampleVersion } from './sample-figure.ts';
import { OUTREACH } from './sample-indicators.ts';
import { LAST_PERIOD } from './sample-periods.ts';

/** A second thought of the first accepted figure of an indicator that allows it. */
interface Afterthought {
  readonly indicator: string;
  /** How the figure was told at first, and what came after; `undefined` where it allows none. */
  readonly versions: (told: Told) => SampleFigure['versions'] | undefined;
}

type Told = SampleVersion & { readonly value: string };

const AFTERTHOUGHTS: readonly Afterthought[] = [
  {
    // Two digits written the wrong way round, and put right.
    indicator: OUTREACH.people,
    versions: (told) => {
      const reversed = told.value.split('').toReversed().join('');
      const isTypical = told.value.length === 2 && reversed > told.value;
      return isTypical ? [{ ...told, value: reversed, isAccepted: false }, told] : undefined;
    },
  },
  {
    // Told in thousand dong instead of million.
    indicator: 'support_spending',
    versions: (told) =>
      told.value === '0' ? undefined : [{ ...told, value: thousandfold(told.value) }, told],
  },
  {
    // Corrected, and the correction not accepted yet.
    indicator: 'home_visits',
    versions: (told) =>
      told.value === '0'
        ? undefined
        : [told, { ...told, value: String(Number(told.value) + 5), isAccepted: false }],
  },
  {
    // Belonged to the half-year before.
    indicator: 'households_helped',
    versions: (told) => (told.value === '0' ? undefined : [told, { ...told, value: undefined }]),
  },
];

/** The same figures; of the last half-year a few were corrected or withdrawn, each by another unit. */
export function withAfterthoughts(figures: readonly SampleFigure[]): readonly SampleFigure[] {
  const changed = new Map<SampleFigure, SampleFigure>();
  for (const afterthought of AFTERTHOUGHTS) {
    const units = new Set([...changed.keys()].map(({ unitCode }) => unitCode));
    const others = figures.filter(({ unitCode }) => !units.has(unitCode));
    const found = firstFit(others, afterthought);
    if (found !== undefined) changed.set(...found);
  }
  return figures.map((figure) => changed.get(figure) ?? figure);
}

function firstFit(
  figures: readonly SampleFigure[],
  { indicator, versions }: Afterthought,
): readonly [SampleFigure, SampleFigure] | undefined {
  for (const figure of figures) {
    const [{ value, isAccepted, source }] = figure.versions;
    if (figure.period !== LAST_PERIOD || figure.indicator !== indicator) continue;
    if (!isAccepted || value === undefined) continue;
    const after = versions({ value, isAccepted, source });
    if (after !== undefined) return [figure, { ...figure, versions: after }];
  }
  return undefined;
}

function thousandfold(value: string): string {
  const { digits, decimals } = parseDecimal(value) ?? { digits: 0n, decimals: 0 };
  return formatScaled(digits * 1000n, decimals);
}
