import type { z } from 'zod';
import { formatDay } from '#kernel/day.ts';
import { formatFraction } from '#kernel/fraction.ts';
import type { LeftOpen } from '#organisation/model/reorganisation/left-open.ts';
import type {
  ReorganisationPreview,
  SeriesOutcome,
  UnitChange,
} from '#organisation/model/reorganisation/preview-reorganisation.ts';
import {
  previewUnits,
  type PreviewUnit,
  type StandingUnit,
} from '#organisation/model/reorganisation/preview-units.ts';
import type { TakenBack } from '#organisation/model/reorganisation/taken-back.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { AnyProblem } from '#platform/server/http/outcome.ts';
import type { SayProblem } from '#platform/server/http/route.ts';
import type { SeenPreview } from './preview-reorganisation.ts';
import type {
  leftOpenContract,
  previewContract,
  previewUnitContract,
  seriesContract,
  unitChangeContract,
} from './reorganisation-preview-contract.ts';
import { presentVersion } from './unit-contract.ts';

export function presentPreview<OtherProblem extends AnyProblem>(
  seen: SeenPreview<OtherProblem>,
  say: SayProblem,
): z.output<typeof previewContract> {
  const { on, obstacles, difference, onItsDay, undone, left, sides } = seen;
  const { withoutPlace, rolesEnding } = seen;
  const { opened, ended, changed, removed } = difference;
  return {
    on: formatDay(on),
    obstacles: obstacles.map(say),
    opened: [...opened],
    ended: [...ended],
    changed: [...changed],
    removed: [...removed],
    onItsDay: onItsDay === undefined ? null : presentDay(onItsDay),
    undone: undone === undefined ? null : presentTakenBack(undone),
    leftOpen: left.map(presentLeftOpen),
    withoutPlace: withoutPlace.map(({ id: person, name }) => ({ person, name })),
    rolesEnding: rolesEnding.map(({ role, unit, person, name }) => ({ role, unit, person, name })),
    units: previewUnits(unitsNamed(seen), sides).map(presentUnit),
  };
}

/** Every unit that the answer names, those that it is about first. */
function* unitsNamed({
  onItsDay,
  undone,
  left,
  difference,
  rolesEnding,
}: Pick<
  SeenPreview<AnyProblem>,
  'onItsDay' | 'undone' | 'left' | 'difference' | 'rolesEnding'
>): Generator<UnitId> {
  const changes = [
    ...(onItsDay ? [...onItsDay.closes, ...onItsDay.opens, ...onItsDay.changes] : []),
    ...(undone ? [...undone.vanishes, ...undone.livesAgain, ...undone.changesBack] : []),
  ];
  for (const { unit, before, after } of changes) {
    yield unit;
    for (const version of [before, after]) if (version?.parent !== undefined) yield version.parent;
  }
  for (const series of onItsDay?.series ?? []) {
    yield series.unit;
    yield* series.rests.map((rest) => rest.unit);
    yield* series.notContinuable;
  }
  for (const { unit, named, byItself, candidates } of left) {
    yield unit;
    yield* candidates;
    for (const heir of [named, byItself]) if (heir !== undefined && heir !== null) yield heir;
  }
  yield* rolesEnding.map(({ unit }) => unit);
  const { opened, ended, changed, removed } = difference;
  for (const units of [opened, ended, changed, removed]) yield* units;
}

function presentDay({ opens, closes, changes, series }: ReorganisationPreview) {
  return {
    opens: opens.map(presentChange),
    closes: closes.map(presentChange),
    changes: changes.map(presentChange),
    series: series.map(presentSeries),
  };
}

function presentTakenBack({ livesAgain, vanishes, changesBack }: TakenBack) {
  return {
    livesAgain: livesAgain.map(presentChange),
    vanishes: vanishes.map(presentChange),
    changesBack: changesBack.map(presentChange),
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

function presentLeftOpen(left: LeftOpen): z.output<typeof leftOpenContract> {
  const { unit, open, named, byItself, candidates } = left;
  return {
    unit,
    open: open.map(({ kind, period, count }) => ({ kind, period: period ?? null, count })),
    isEnded: named === null,
    named: named ?? null,
    byItself: byItself ?? null,
    candidates: [...candidates],
  };
}

function presentUnit({
  unit,
  label,
  before,
  after,
}: PreviewUnit): z.output<typeof previewUnitContract> {
  const { code, name, nameEn } = label;
  const sides = { before: presentStanding(before), after: presentStanding(after) };
  return { id: unit, code, name, nameEn, ...sides };
}

function presentStanding(standing: StandingUnit | undefined) {
  if (standing === undefined) return null;
  const { code, name, nameEn, level, parent } = standing.version;
  return { code, name, nameEn, level, superior: parent ?? null, unitCount: standing.unitCount };
}
