interface LevelledUnit {
  readonly id: string;
  readonly superior: string | null;
  readonly level: string;
}

/** A level of units, and how many of those asked are of it. */
export interface AskedLevel {
  readonly level: string;
  readonly count: number;
}

/** The levels of units, the highest first: the order in which reports come together, from its end. */
export function askedLevels(units: readonly LevelledUnit[]): readonly AskedLevel[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const found = new Map<string, { depth: number; count: number }>();
  for (const unit of units) {
    const depth = depthOf(unit, byId);
    const level = found.get(unit.level);
    if (level === undefined) found.set(unit.level, { depth, count: 1 });
    else {
      level.depth = Math.min(level.depth, depth);
      level.count += 1;
    }
  }
  return [...found]
    .toSorted(([, one], [, other]) => one.depth - other.depth)
    .map(([level, { count }]) => ({ level, count }));
}

function depthOf(unit: LevelledUnit, byId: ReadonlyMap<string, LevelledUnit>): number {
  let depth = 0;
  let at = unit.superior;
  while (at !== null && byId.has(at)) {
    depth += 1;
    at = byId.get(at)?.superior ?? null;
  }
  return depth;
}
