import type { Day } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { Succession } from './succession.ts';
import { lifeOf, versionOn, type Unit, type UnitId } from '#organisation/model/unit.ts';

/** The organisation opened at the questions that carrying figures along asks of it. */
export interface SuccessionBook {
  readonly unitById: ReadonlyMap<UnitId, Unit>;
  /** The lines by which a unit hands on, or is reached, on a day. */
  handedOn(unit: UnitId, day: Day): readonly Succession[];
  reachedBy(unit: UnitId, day: Day): readonly Succession[];
  linesOn(day: Day): readonly Succession[];
  /** The first day after `after` on which the unit hands on, is reached or is no more. */
  nextEvent(unit: UnitId, after: Day): Day | undefined;
  livesOn(unit: UnitId, day: Day): boolean;
  superiorOn(unit: UnitId, day: Day): UnitId | undefined;
}

type LinesByDay = Map<Day, Succession[]>;
const NONE: readonly Succession[] = [];

export function openSuccessionBook(organisation: Organisation): SuccessionBook {
  const unitById = new Map(organisation.units.map((unit) => [unit.id, unit]));
  const linesFrom = linesByUnit(organisation.successions, ({ from }) => from);
  const linesTo = linesByUnit(organisation.successions, ({ to }) => to);
  const linesByDay = Map.groupBy(organisation.successions, ({ on }) => on);
  const version = (id: UnitId, day: Day) => {
    const unit = unitById.get(id);
    return unit === undefined ? undefined : versionOn(unit, day);
  };
  return {
    unitById,
    handedOn: (unit, day) => linesFrom.get(unit)?.get(day) ?? NONE,
    reachedBy: (unit, day) => linesTo.get(unit)?.get(day) ?? NONE,
    linesOn: (day) => linesByDay.get(day) ?? NONE,
    nextEvent(id, after) {
      const days = [linesFrom.get(id)?.keys(), linesTo.get(id)?.keys()];
      return nextEvent(unitById.get(id), days, after);
    },
    livesOn: (unit, day) => version(unit, day) !== undefined,
    superiorOn: (unit, day) => version(unit, day)?.parent,
  };
}

function linesByUnit(
  lines: readonly Succession[],
  unitOf: (line: Succession) => UnitId | undefined,
): Map<UnitId, LinesByDay> {
  const byUnit = new Map<UnitId, LinesByDay>();
  for (const line of lines) {
    const unit = unitOf(line);
    if (unit === undefined) continue;
    const byDay = byUnit.get(unit) ?? new Map<Day, Succession[]>();
    byUnit.set(unit, byDay);
    const sameDay = byDay.get(line.on);
    if (sameDay === undefined) byDay.set(line.on, [line]);
    else sameDay.push(line);
  }
  return byUnit;
}

function nextEvent(
  unit: Unit | undefined,
  days: readonly (Iterable<Day> | undefined)[],
  after: Day,
): Day | undefined {
  if (unit === undefined) return undefined;
  const { until } = lifeOf(unit);
  let next = until > after ? until : undefined;
  for (const ofOneSide of days) {
    for (const day of ofOneSide ?? []) {
      if (day > after && (next === undefined || day < next)) next = day;
    }
  }
  return next;
}
