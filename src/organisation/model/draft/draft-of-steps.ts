import type { WrittenShares } from '#organisation/model/succession/written-shares.ts';
import type {
  WrittenPart,
  WrittenStep,
  WrittenUnit,
} from '#organisation/model/reorganisation/written-steps.ts';
import { withFoldedMoves } from './folded-moves.ts';
import type {
  DraftPart,
  DraftStep,
  DraftTaker,
  DraftUnit,
  PickedUnit,
} from './reorganisation-draft.ts';

/** How what a request holds is shown in a form. */
export interface ShownInForm {
  readonly picked: (unit: string) => PickedUnit;
  readonly shareText: (share: string) => string;
}

type Split = Extract<DraftStep, { kind: 'split' }>;

/**
 * The steps of a reorganisation that was entered, as the form holds them: each by itself, but
 * dissolutions and moves under the same superior together, a unit made right before it takes others
 * in with those, and the moves of those below with what ends their superior. What comes of the form
 * unchanged are the same steps.
 */
export function draftOfSteps(
  steps: readonly WrittenStep[],
  shown: ShownInForm,
): readonly DraftStep[] {
  const drafted: DraftStep[] = [];
  for (const step of steps) {
    const joined = joinWithLast(draftOf(step, shown), drafted);
    drafted.push(joined);
  }
  return withFoldedMoves(drafted, joinWithLast);
}

/** The step with those before it that are one with it in the form, taken out of `drafted`. */
function joinWithLast(step: DraftStep, drafted: DraftStep[]): DraftStep {
  if (step.kind === 'split') return withPartsMade(step, drafted);
  const before = drafted.at(-1);
  const joined = before && join(before, step);
  if (joined === undefined) return step;
  drafted.pop();
  return joined;
}

function draftOf(step: WrittenStep, shown: ShownInForm): DraftStep {
  const { picked } = shown;
  switch (step.kind) {
    case 'merge': {
      const into: DraftTaker = { kind: 'there', unit: picked(step.into) };
      return { kind: 'merge', units: step.units.map(picked), into };
    }
    case 'split':
      return {
        kind: 'split',
        unit: picked(step.unit),
        parts: step.parts.map((part) => partOf(part, shown)),
      };
    case 'move': {
      if (step.parent === null) return { kind: 'kept', step };
      const { parent, level = '' } = step;
      return { kind: 'move', units: [picked(step.unit)], superior: picked(parent), level };
    }
    case 'dissolve':
      return { kind: 'dissolve', units: [picked(step.unit)] };
    case 'create':
      return { kind: 'create', unit: unitOf(step.unit, picked) };
    case 'rename': {
      const unit = picked(step.unit);
      return { kind: 'rename', unit, name: step.name, nameEn: step.nameEn ?? unit.nameEn };
    }
    case 'recode':
      return { kind: 'recode', unit: picked(step.unit), code: step.code };
    case 'transfer':
    case 'exchange':
      return { kind: 'kept', step };
    default:
      return step satisfies never;
  }
}

/** Two steps as one of the form, where nothing of either is lost. */
function join(before: DraftStep, next: DraftStep): DraftStep | undefined {
  if (before.kind === 'move' && next.kind === 'move') {
    const isAlike = before.superior?.id === next.superior?.id && before.level === next.level;
    return isAlike ? { ...next, units: [...before.units, ...next.units] } : undefined;
  }
  if (before.kind === 'dissolve' && next.kind === 'dissolve') {
    return { ...next, units: [...before.units, ...next.units] };
  }
  if (before.kind !== 'create' || next.kind !== 'merge') return undefined;
  const isTaker = next.into.unit?.id === before.unit.id;
  return isTaker ? { ...next, into: { kind: 'made', unit: before.unit } } : undefined;
}

/** Takes the units made right before a split for its parts, in their order, out of `drafted`. */
function withPartsMade(split: Split, drafted: DraftStep[]): Split {
  const first = drafted.findLastIndex(({ kind }) => kind !== 'create') + 1;
  const made = drafted.slice(first).flatMap((step) => (step.kind === 'create' ? [step.unit] : []));
  const unitById = new Map(made.map((unit) => [unit.id, unit]));
  const taken = split.parts.flatMap(({ to }) => unitById.get(to.unit?.id ?? '') ?? []);
  const last = made.slice(made.length - taken.length);
  if (taken.length === 0 || taken.some((unit, index) => unit !== last[index])) return split;
  drafted.splice(-taken.length);
  const parts = split.parts.map((part): DraftPart => {
    const unit = unitById.get(part.to.unit?.id ?? '');
    return unit === undefined ? part : { ...part, to: { kind: 'made', unit } };
  });
  return { ...split, parts };
}

function partOf({ to, shares }: WrittenPart, { picked, shareText }: ShownInForm): DraftPart {
  const { whole, byBasis = {} }: WrittenShares = shares;
  return {
    to: { kind: 'there', unit: picked(to) },
    whole: whole === undefined ? '' : shareText(whole),
    byBasis: Object.fromEntries(
      Object.entries(byBasis).map(([basis, share]) => [basis, shareText(share)]),
    ),
  };
}

function unitOf(
  { parent, nameEn = '', type = '', ...unit }: WrittenUnit,
  picked: ShownInForm['picked'],
) {
  const superior = parent === null ? undefined : picked(parent);
  return { ...unit, nameEn, type, superior } satisfies DraftUnit;
}
