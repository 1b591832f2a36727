import type { AskedRow } from '#figures/model/tables/figure-tables.ts';
import { formOf, ranksOf } from './form-figures.ts';
import { givesGifts, holdsClinics, outreachFigures } from './outreach-figures.ts';
import type { SampleFigure } from './sample-figure.ts';
import { OUTREACH } from './sample-indicators.ts';
import type { SamplePeriod } from './sample-periods.ts';
import type { SampleTeller } from './sample-tellers.ts';
import { isLeftBlank, isSilent, isWaiting } from './told-gaps.ts';

/** Who was asked in a period, and what was told. */
export interface PeriodFigures {
  readonly asked: readonly AskedRow[];
  readonly figures: readonly SampleFigure[];
}

/** The figures of a half-year as they were first told, by the units of its day. */
export function periodFigures(
  tellers: readonly SampleTeller[],
  period: SamplePeriod,
): PeriodFigures {
  const ranks = ranksOf(tellers, period);
  const cells = [
    ...tellers.flatMap((teller) =>
      formOf(teller, period).map((cell) => ({ unitCode: teller.code, ...cell })),
    ),
    ...ranks.map((rank) => ({ ...rank, indicator: 'rank' })),
  ];
  const atEvents = tellers.flatMap((teller) =>
    eventsAsked(teller).map((indicator) => ({ unitCode: teller.code, indicator })),
  );
  const asked = [...cells, ...atEvents].map(({ unitCode, indicator }) => {
    return { unitCode, period: period.code, indicator };
  });
  const onForms = cells.flatMap((cell) => figureOnForm(cell, period.code));
  return { asked, figures: [...onForms, ...outreachFigures(tellers, period)] };
}

/** What a unit is asked for that only its events can tell. */
function eventsAsked(teller: SampleTeller): string[] {
  if (!teller.isLeaf) return [];
  return [
    ...(holdsClinics(teller) ? [OUTREACH.people] : []),
    ...(givesGifts(teller) ? [OUTREACH.gifts] : []),
  ];
}

interface Cell {
  readonly unitCode: string;
  readonly indicator: string;
  readonly value: string;
}

function figureOnForm({ unitCode, indicator, value }: Cell, period: string): SampleFigure[] {
  if (isSilent(unitCode, period) || isLeftBlank({ unitCode, period, indicator })) return [];
  const isAccepted = !isWaiting(unitCode, period);
  return [
    { unitCode, period, indicator, versions: [{ value, source: { kind: 'form' }, isAccepted }] },
  ];
}
