import type { UnitId } from '#organisation/model/unit.ts';
import type { ReorganisationStep } from './reorganisation.ts';
import { unitsMade } from './step-units.ts';

/** What one or several steps do, as a reader would say it in one sentence. */
export interface Deed {
  readonly kind: ReorganisationStep['kind'];
  /** Those it is done to; of a creation the units made. */
  readonly units: readonly UnitId[];
  /** Those who take them in, their parts, or are set above them. */
  readonly into: readonly UnitId[];
  /** Whether all who take them in are made by the reorganisation itself. */
  readonly isIntoNew: boolean;
}

/** The order in which deeds are told: what ends units first, then what follows from it. */
const TOLD_ORDER: readonly Deed['kind'][] = [
  'merge',
  'split',
  'exchange',
  'transfer',
  'dissolve',
  'create',
  'rename',
  'recode',
  'move',
];

/**
 * What a reorganisation does, the weightiest first. Moves under the same superior are one deed, and a
 * unit that is made to take others in is told with them and not by itself.
 */
export function deedsOf(steps: readonly ReorganisationStep[]): readonly Deed[] {
  const made = unitsMade(steps);
  const deeds = together(steps.flatMap((step) => deedOf(step, made)));
  const takers = new Set(
    deeds.flatMap(({ kind, into }) => (kind === 'merge' || kind === 'split' ? into : [])),
  );
  return deeds
    .flatMap((deed): Deed[] => {
      if (deed.kind !== 'create') return [deed];
      const units = deed.units.filter((unit) => !takers.has(unit));
      return units.length === 0 ? [] : [{ ...deed, units }];
    })
    .toSorted((one, other) => TOLD_ORDER.indexOf(one.kind) - TOLD_ORDER.indexOf(other.kind));
}

function deedOf(step: ReorganisationStep, made: ReadonlySet<UnitId>): Deed[] {
  const deed = (units: readonly UnitId[], into: readonly UnitId[]): Deed[] => {
    const isIntoNew = into.length > 0 && into.every((unit) => made.has(unit));
    return [{ kind: step.kind, units: [...new Set(units)], into: [...new Set(into)], isIntoNew }];
  };
  switch (step.kind) {
    case 'create':
      return deed([step.unit.id], []);
    case 'rename':
    case 'recode':
    case 'dissolve':
      return deed([step.unit], []);
    case 'move':
      return deed([step.unit], step.parent === undefined ? [] : [step.parent]);
    case 'merge': {
      const units = step.units.filter((unit) => unit !== step.into);
      return deed(units, [step.into]);
    }
    case 'split': {
      const into = step.parts.map(({ to }) => to);
      return deed([step.unit], into);
    }
    case 'transfer':
      return deed([step.unit], [step.part.to]);
    case 'exchange': {
      const [givers, takers] = [step.parts.map(({ from }) => from), step.parts.map(({ to }) => to)];
      return deed(givers, takers);
    }
    default:
      return step satisfies never;
  }
}

/** Deeds of one kind with the same takers, told as one; splits have shares of their own. */
function together(deeds: readonly Deed[]): readonly Deed[] {
  const alike = new Map<string, Deed>();
  for (const [index, deed] of deeds.entries()) {
    const isAlone = deed.kind === 'split' || deed.kind === 'transfer' || deed.kind === 'exchange';
    const key = isAlone ? String(index) : [deed.kind, ...deed.into].join(' ');
    const same = alike.get(key);
    const units = [...new Set([...(same?.units ?? []), ...deed.units])];
    alike.set(key, { ...deed, units });
  }
  return [...alike.values()];
}
