import type { Day } from '#kernel/day.ts';
import { basesOf } from '#figures/model/indicator.ts';
import type { AskedRow } from '#figures/model/tables/figure-tables.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import { reorganise } from '#organisation/model/reorganisation/reorganise.ts';
import { assembleOrganisation } from '#organisation/model/tables/assemble-organisation.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { withAfterthoughts } from './figure-afterthoughts.ts';
import { periodFigures, type PeriodFigures } from './period-figures.ts';
import type { SampleFigure } from './sample-figure.ts';
import { sampleIndicators } from './sample-indicators.ts';
import { samplePeriods, sampleYears } from './sample-periods.ts';
import {
  MERGED_ON,
  sampleMerger,
  sampleSplit,
  SPLIT_ON,
  type ReorganisationEntry,
} from './sample-reorganisations.ts';
import { tellersOn } from './sample-tellers.ts';
import { sampleUnits } from './sample-units.ts';
import { targetFigures } from './target-figures.ts';

/** What came next in the life of the sample. */
export type SampleStage =
  | {
      readonly kind: 'reorganisation';
      /** Makes it for whatever identities the units have where it is entered. */
      readonly reorganisation: (entry: ReorganisationEntry) => Reorganisation;
    }
  | {
      readonly kind: 'figures';
      readonly period: string;
      readonly asked: readonly AskedRow[];
      readonly figures: readonly SampleFigure[];
    };

/** The sample as its users would have made it: what stood at the beginning, then stage by stage. */
export interface SampleOrganisation {
  readonly beginning: Organisation;
  readonly stages: readonly SampleStage[];
  /** After all stages. */
  readonly organisation: Organisation;
}

/** A made-up federation of health and social care workers: the same at every call. */
export function sampleOrganisation(): SampleOrganisation {
  const rows = { versions: sampleUnits(), successions: [], groups: [] };
  const beginning = assembleOrganisation(rows, refuse);
  const organisation = entered(beginning, REORGANISATIONS);
  const stages = [
    ...REORGANISATIONS.map(({ on, make }) => ({
      on,
      stage: { kind: 'reorganisation', reorganisation: make } as const,
    })),
    ...samplePeriods().map((period) => {
      const told = periodFigures(tellersOn(organisation, period.last), period);
      return { on: period.last, stage: figuresStage(period.code, told) };
    }),
    ...sampleYears().map((year) => {
      const figures = targetFigures(tellersOn(organisation, year.setOn), year);
      return { on: year.setOn, stage: figuresStage(year.code, { asked: figures, figures }) };
    }),
  ];
  return {
    beginning,
    stages: stages.toSorted((one, other) => one.on - other.on).map(({ stage }) => stage),
    organisation,
  };
}

interface Planned {
  readonly on: Day;
  readonly make: (entry: ReorganisationEntry) => Reorganisation;
}

const REORGANISATIONS: readonly Planned[] = [
  { on: MERGED_ON, make: sampleMerger },
  { on: SPLIT_ON, make: sampleSplit },
];

function figuresStage(period: string, { asked, figures }: PeriodFigures): SampleStage {
  return {
    kind: 'figures',
    period,
    asked: asked.map(({ unitCode, indicator }) => ({ unitCode, period, indicator })),
    figures: withAfterthoughts(figures),
  };
}

/** The organisation after reorganisations, each entered after the one before. */
function entered(beginning: Organisation, planned: readonly Planned[]): Organisation {
  const bases = basesOf(sampleIndicators());
  let made = 0;
  const newUnitId = () => `sample ${++made}` as UnitId;
  return planned.reduce(
    (organisation, { make }) =>
      reorganise(organisation, make({ organisation, newUnitId }), { bases, report: refuse }),
    beginning,
  );
}

const refuse: OrganisationReport = ({ code }) => {
  throw new Error(`sample organisation: expected it to be sound, got ${code}`);
};
