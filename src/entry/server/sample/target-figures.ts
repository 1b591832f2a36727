import { compareCodePoints } from '#kernel/code-points.ts';
import { fraction } from '#kernel/fraction.ts';
import { apportion } from '#figures/model/totals/apportion.ts';
import { givesGifts, holdsClinics } from './outreach-figures.ts';
import type { SampleFigure } from './sample-figure.ts';
import { OUTREACH, TARGETED, targetCode } from './sample-indicators.ts';
import type { SampleYear } from './sample-periods.ts';
import { membersOf, type SampleTeller } from './sample-tellers.ts';
import { UNIT_TYPES } from './sample-units.ts';

type Targeted = (typeof TARGETED)[number];

/** What the federation has set itself for a year. */
const WHOLES: Readonly<Record<string, Readonly<Record<Targeted, number>>>> = {
  '2025': {
    people_examined: 2900,
    gifts_given: 420,
    new_members: 280,
    members_trained: 4200,
    home_visits: 4300,
    households_helped: 900,
  },
  '2026': {
    people_examined: 3150,
    gifts_given: 430,
    new_members: 320,
    members_trained: 4400,
    home_visits: 4500,
    households_helped: 1000,
  },
};

/** The targets of a year, divided among the units by their members. */
export function targetFigures(
  tellers: readonly SampleTeller[],
  { code: year }: SampleYear,
): readonly SampleFigure[] {
  return TARGETED.flatMap((targeted) => {
    const whole = BigInt(WHOLES[year]?.[targeted] ?? 0);
    const units = tellers.filter((teller) => teller.isLeaf && isTargeted(teller, targeted));
    const sizes = units.map((teller) => BigInt(membersOf(teller, { age: 0 })));
    const all = sizes.reduce((sum, size) => sum + size, 0n);
    const claims = units.map(({ code }, index) => {
      return { code, share: fraction(sizes[index] ?? 0n, all) };
    });
    const parts = apportion(whole, claims, compareCodePoints);
    return units.map(({ code: unitCode }, index): SampleFigure => {
      const value = String(parts[index]);
      const version = { value, source: { kind: 'form' }, isAccepted: true } as const;
      return { unitCode, period: year, indicator: targetCode(targeted), versions: [version] };
    });
  });
}

function isTargeted(teller: SampleTeller, indicator: Targeted): boolean {
  switch (indicator) {
    case OUTREACH.people:
      return holdsClinics(teller);
    case OUTREACH.gifts:
      return givesGifts(teller);
    case 'home_visits':
      return teller.type !== UNIT_TYPES.office && teller.type !== UNIT_TYPES.hospital;
    case 'new_members':
    case 'members_trained':
    case 'households_helped':
      return true;
    default:
      return indicator satisfies never;
  }
}
