import type { FlowUnit } from './reorganisation-flow.ts';

/**
 * The ends of one side that have other ends below them: what those weigh is drawn with them, and
 * not with the ends above, whose number is therefore less than the one of their own totals.
 */
export function endsWithEndsBelow(
  ends: readonly { readonly unit: string }[],
  units: readonly FlowUnit[],
  side: 'before' | 'after',
): ReadonlySet<string> {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const drawn = new Set(ends.map(({ unit }) => unit));
  const found = new Set<string>();
  for (const unit of drawn) {
    const passed = new Set([unit]);
    let at = unitById.get(unit)?.[side]?.superior ?? null;
    while (at !== null && !passed.has(at) && !drawn.has(at)) {
      passed.add(at);
      at = unitById.get(at)?.[side]?.superior ?? null;
    }
    if (at !== null && drawn.has(at)) found.add(at);
  }
  return found;
}
