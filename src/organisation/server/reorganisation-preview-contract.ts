import { z } from 'zod';
import { formatFraction } from '#kernel/fraction.ts';
import type {
  ReorganisationPreview,
  SeriesOutcome,
  UnitChange,
} from '#organisation/model/reorganisation/preview-reorganisation.ts';
import type { RequestPreview } from './preview-reorganisation.ts';
import { presentVersion, unitVersionContract } from './unit-contract.ts';

const unit = z
  .string()
  .meta({ description: 'The id of a unit, or the name the request gives to one that it makes.' });

const unitChangeContract = z.object({
  unit,
  before: unitVersionContract.nullable(),
  after: unitVersionContract.nullable(),
});

const seriesContract = z
  .object({
    unit,
    basis: z.string().nullable().meta({ description: 'null: the share of the whole.' }),
    outcome: z.enum(['goes-on', 'joins', 'divided', 'held']),
    why: z.enum(['share-unknown', 'no-heir']).nullable(),
    rests: z.array(z.object({ unit, share: z.string(), isHeld: z.boolean() })),
    notContinuable: z.array(unit),
  })
  .meta({ description: 'What becomes of the figures that a unit has told before.' });

export const previewContract = z
  .object({
    opened: z.array(unit),
    ended: z.array(unit),
    changed: z.array(unit),
    removed: z.array(unit),
    onItsDay: z
      .object({
        opens: z.array(unitChangeContract),
        closes: z.array(unitChangeContract),
        changes: z.array(unitChangeContract),
        series: z.array(seriesContract),
      })
      .nullable()
      .meta({ description: 'null: it is to be undone.' }),
  })
  .meta({ id: 'ReorganisationPreview', description: 'What a reorganisation would do.' });

export function presentPreview({
  difference,
  onItsDay,
}: RequestPreview): z.output<typeof previewContract> {
  const { opened = [], ended = [], changed = [], removed = [] } = difference ?? {};
  return {
    opened: [...opened],
    ended: [...ended],
    changed: [...changed],
    removed: [...removed],
    onItsDay: onItsDay === undefined ? null : presentDay(onItsDay),
  };
}

function presentDay({ opens, closes, changes, series }: ReorganisationPreview) {
  return {
    opens: opens.map(presentChange),
    closes: closes.map(presentChange),
    changes: changes.map(presentChange),
    series: series.map(presentSeries),
  };
}

function presentChange(change: UnitChange): z.output<typeof unitChangeContract> {
  const { before, after } = change;
  return {
    unit: change.unit,
    before: before === undefined ? null : presentVersion(before),
    after: after === undefined ? null : presentVersion(after),
  };
}

function presentSeries(series: SeriesOutcome): z.output<typeof seriesContract> {
  const { basis, outcome, why, rests, notContinuable } = series;
  return {
    unit: series.unit,
    basis: basis ?? null,
    outcome,
    why: why ?? null,
    rests: rests.map((rest) => ({ ...rest, share: formatFraction(rest.share) })),
    notContinuable: [...notContinuable],
  };
}
