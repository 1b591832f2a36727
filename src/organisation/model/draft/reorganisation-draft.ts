import type { WrittenStep } from '#organisation/model/reorganisation/written-steps.ts';

/** A unit as somebody picked it: its identity, and what is shown of it. */
export interface PickedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: string;
  /** Those above it, by identity, the nearest first; none: the root. */
  readonly above: readonly string[];
  /** Left out: not known. */
  readonly hasBelow?: boolean;
}

/** A unit that a draft makes; the texts are as typed. */
export interface DraftUnit {
  /** The name that the request gives to it; not shown. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: string;
  readonly type: string;
  readonly superior: PickedUnit | undefined;
}

/** Who takes something in: a unit made for it, or one that is there. */
export type DraftTaker =
  | { readonly kind: 'made'; readonly unit: DraftUnit }
  | { readonly kind: 'there'; readonly unit: PickedUnit | undefined };

/** A part of a unit that is split; shares as typed, empty where not known. */
export interface DraftPart {
  readonly to: DraftTaker;
  readonly whole: string;
  readonly byBasis: Readonly<Record<string, string>>;
}

/**
 * A step as a form holds it, whole or not. `below` is where the units below one that ends go; left
 * out: to who takes the unit in, and of one that is dissolved to its superior.
 */
export type DraftStep =
  | {
      readonly kind: 'merge';
      readonly units: readonly PickedUnit[];
      readonly into: DraftTaker;
      readonly below?: PickedUnit | undefined;
    }
  | {
      readonly kind: 'split';
      readonly unit: PickedUnit | undefined;
      readonly parts: readonly DraftPart[];
      readonly below?: PickedUnit | undefined;
    }
  | {
      readonly kind: 'move';
      readonly units: readonly PickedUnit[];
      readonly superior: PickedUnit | undefined;
      /** Empty: as before. */
      readonly level: string;
    }
  | {
      readonly kind: 'dissolve';
      readonly units: readonly PickedUnit[];
      readonly below?: PickedUnit | undefined;
    }
  | { readonly kind: 'create'; readonly unit: DraftUnit }
  | {
      readonly kind: 'rename';
      readonly unit: PickedUnit | undefined;
      readonly name: string;
      readonly nameEn: string;
    }
  | { readonly kind: 'recode'; readonly unit: PickedUnit | undefined; readonly code: string }
  /** A step that has no form; it is kept as it was told. */
  | { readonly kind: 'kept'; readonly step: WrittenStep };

export type DraftKind = Exclude<DraftStep['kind'], 'kept'>;

export interface DraftHeir {
  readonly unit: string;
  /** `null`: nobody. */
  readonly heir: string | null;
}

/** A reorganisation as somebody prepares it. Plain data, so that a browser can keep it. */
export interface ReorganisationDraft {
  /** As the API writes days, or as typed; empty: none yet. */
  readonly on: string;
  readonly legalBasis: string;
  readonly steps: readonly DraftStep[];
  readonly heirs: readonly DraftHeir[];
}

export const EMPTY_DRAFT: ReorganisationDraft = { on: '', legalBasis: '', steps: [], heirs: [] };

/** A unit to be made, of which nothing is said yet; `number` tells it from the others of the draft. */
export function emptyUnit(number: number): DraftUnit {
  const id = `new-${number}`;
  return { id, code: '', name: '', nameEn: '', level: '', type: '', superior: undefined };
}

/** A step of which nothing but the units it is about is said yet. */
export function emptyStep(
  kind: DraftKind,
  number: number,
  units: readonly PickedUnit[] = [],
): DraftStep {
  const [unit] = units;
  const made = (offset: number): DraftTaker => {
    // What replaces units is most often of their level.
    const level = unit?.level ?? '';
    return { kind: 'made', unit: { ...emptyUnit(number + offset), level } };
  };
  switch (kind) {
    case 'merge':
      return { kind, units, into: made(0) };
    case 'split': {
      const parts = [made(0), made(1)].map((to): DraftPart => ({ to, whole: '', byBasis: {} }));
      return { kind, unit, parts };
    }
    case 'move':
      return { kind, units, superior: undefined, level: '' };
    case 'dissolve':
      return { kind, units };
    case 'create':
      return { kind, unit: emptyUnit(number) };
    case 'rename':
      return { kind, unit, name: unit?.name ?? '', nameEn: unit?.nameEn ?? '' };
    case 'recode':
      return { kind, unit, code: unit?.code ?? '' };
    default:
      return kind satisfies never;
  }
}

/** Units that the step makes. */
export function unitsMadeBy(step: DraftStep): readonly DraftUnit[] {
  if (step.kind === 'create') return [step.unit];
  const takers =
    step.kind === 'merge'
      ? [step.into]
      : step.kind === 'split'
        ? step.parts.map(({ to }) => to)
        : [];
  return takers.flatMap((taker) => (taker.kind === 'made' ? [taker.unit] : []));
}

/** A unit to be made, as one that others are put under or go into. */
export function pickedOfMade({ id, code, name, nameEn, level, superior }: DraftUnit): PickedUnit {
  const above = superior === undefined ? [] : [superior.id, ...superior.above];
  return { id, code, name, nameEn, level, above, hasBelow: false };
}

/** The units that end by a step. */
export function unitsEndedBy(step: DraftStep): readonly PickedUnit[] {
  if (step.kind === 'dissolve') return step.units;
  if (step.kind === 'merge') return step.units.filter(({ id }) => id !== step.into.unit?.id);
  if (step.kind !== 'split' || step.unit === undefined) return [];
  const { unit } = step;
  return step.parts.some(({ to }) => to.unit?.id === unit.id) ? [] : [unit];
}

/** The heirs named for units that still end by the draft. */
export function heirsOfDraft({
  steps,
  heirs,
}: Pick<ReorganisationDraft, 'steps' | 'heirs'>): readonly DraftHeir[] {
  const ended = new Set(steps.flatMap(unitsEndedBy).map(({ id }) => id));
  const kept = steps.flatMap((step) =>
    step.kind === 'kept' && step.step.kind === 'exchange' ? step.step.ending : [],
  );
  for (const unit of kept) ended.add(unit);
  return heirs.filter(({ unit }) => ended.has(unit));
}

/** The number that no unit of the draft bears yet. */
export function nextNumber({ steps }: Pick<ReorganisationDraft, 'steps'>): number {
  const numbers = steps
    .flatMap(unitsMadeBy)
    .map(({ id }) => Number(/^new-(\d+)$/.exec(id)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}
