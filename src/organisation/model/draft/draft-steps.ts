import type {
  WrittenPart,
  WrittenStep,
  WrittenUnit,
} from '#organisation/model/reorganisation/written-steps.ts';
import type { DraftPart, DraftStep, DraftTaker, DraftUnit } from './reorganisation-draft.ts';

/** The units right below one, by identity, on the eve of the reorganisation. */
export type UnitsBelow = (unit: string) => readonly string[];

/**
 * The steps of a request that do what a draft says. Units below one that ends go to another superior
 * before it ends; who is below is followed through the steps, so that a unit moved away by an
 * earlier one is left where it was put. A draft must be whole (`draftGaps`).
 */
export function stepsOfDraft(
  steps: readonly DraftStep[],
  below: UnitsBelow,
): readonly WrittenStep[] {
  const tree = followTree(below);
  return steps.flatMap((step) => {
    const written = writtenSteps(step, tree);
    for (const each of written) tree.follow(each);
    return written;
  });
}

function writtenSteps(step: DraftStep, tree: FollowedTree): readonly WrittenStep[] {
  switch (step.kind) {
    case 'merge': {
      const into = takerId(step.into);
      const ending = step.units.filter(({ id }) => id !== into);
      const moves = movesFrom(tree, { ending, to: step.below ?? placeOf(step.into) });
      const units = step.units.map(({ id }) => id);
      return [...creation(step.into), ...moves, { kind: 'merge', units, into }];
    }
    case 'split':
      return split(step, tree);
    case 'move':
      return step.units.map(({ id }) => ({
        kind: 'move',
        unit: id,
        parent: step.superior?.id ?? null,
        ...(step.level !== '' && { level: step.level }),
      }));
    case 'dissolve': {
      const { units, below } = step;
      const moves = movesFrom(tree, { ending: units, to: below });
      return [...moves, ...units.map(({ id }): WrittenStep => ({ kind: 'dissolve', unit: id }))];
    }
    case 'create':
      return [{ kind: 'create', unit: writtenUnit(step.unit) }];
    case 'rename': {
      const { unit, name, nameEn } = step;
      return [{ kind: 'rename', unit: unit?.id ?? '', name: name.trim(), nameEn: nameEn.trim() }];
    }
    case 'recode':
      return [{ kind: 'recode', unit: step.unit?.id ?? '', code: step.code.trim() }];
    case 'kept':
      return [step.step];
    default:
      return step satisfies never;
  }
}

function split(
  { unit, parts, below }: Extract<DraftStep, { kind: 'split' }>,
  tree: FollowedTree,
): readonly WrittenStep[] {
  if (unit === undefined) return [];
  const [first] = parts;
  const goesOn = parts.some(({ to }) => takerId(to) === unit.id);
  const to = below ?? (first && placeOf(first.to));
  const moves = goesOn ? [] : movesFrom(tree, { ending: [unit], to });
  return [
    ...parts.flatMap((part) => creation(part.to)),
    ...moves,
    { kind: 'split', unit: unit.id, parts: parts.map(writtenPart) },
  ];
}

/** A unit and those above it, the nearest first. */
interface PlaceInTree {
  readonly id: string;
  readonly above: readonly string[];
}

interface Leaving {
  /** The units that end by the step. */
  readonly ending: readonly PlaceInTree[];
  /** Left out: the nearest superior that goes on. */
  readonly to: PlaceInTree | undefined;
}

/** Every unit below one that ends, and does not end with it, goes under another superior. */
function movesFrom(tree: FollowedTree, { ending, to }: Leaving): WrittenStep[] {
  const endingIds = new Set(ending.map(({ id }) => id));
  // Who takes the others in, and whoever is above it, cannot go below it: it stays above.
  const staying = new Set(to === undefined ? [] : [to.id, ...to.above]);
  return ending.flatMap((unit) =>
    tree
      .below(unit.id)
      .filter((each) => !endingIds.has(each))
      .map((each): WrittenStep => {
        const goesUp = to === undefined || endingIds.has(to.id) || staying.has(each);
        const parent = goesUp ? superiorGoingOn(tree, unit, endingIds) : to.id;
        return { kind: 'move', unit: each, parent };
      }),
  );
}

/** The nearest superior of a unit that does not end with it. */
function superiorGoingOn(
  tree: FollowedTree,
  { id, above }: PlaceInTree,
  ending: ReadonlySet<string>,
): string | null {
  const followed = tree.superior(id);
  if (followed !== undefined && (followed === null || !ending.has(followed))) return followed;
  return above.find((superior) => !ending.has(superior) && !tree.hasEnded(superior)) ?? null;
}

interface FollowedTree {
  readonly below: UnitsBelow;
  /** `undefined`: as on the eve. */
  readonly superior: (unit: string) => string | null | undefined;
  readonly hasEnded: (unit: string) => boolean;
  readonly follow: (step: WrittenStep) => void;
}

/** The tree as the steps change it, as far as superiors go. */
function followTree(before: UnitsBelow): FollowedTree {
  const superiorOf = new Map<string, string | null>();
  const ended = new Set<string>();
  return {
    below(unit) {
      const arrived = [...superiorOf].filter(([, superior]) => superior === unit);
      const all = new Set([...before(unit), ...arrived.map(([id]) => id)]);
      const isBelow = (id: string) => !superiorOf.has(id) || superiorOf.get(id) === unit;
      return [...all].filter((id) => !ended.has(id) && isBelow(id));
    },
    superior: (unit) => superiorOf.get(unit),
    hasEnded: (unit) => ended.has(unit),
    follow(step) {
      if (step.kind === 'create') superiorOf.set(step.unit.id, step.unit.parent);
      if (step.kind === 'move') superiorOf.set(step.unit, step.parent);
      for (const unit of endedBy(step)) ended.add(unit);
    },
  };
}

function endedBy(step: WrittenStep): readonly string[] {
  if (step.kind === 'dissolve') return [step.unit];
  if (step.kind === 'merge') return step.units.filter((unit) => unit !== step.into);
  if (step.kind === 'split' && step.parts.every(({ to }) => to !== step.unit)) return [step.unit];
  return step.kind === 'exchange' ? step.ending : [];
}

function takerId(taker: DraftTaker): string {
  return taker.unit?.id ?? '';
}

function placeOf(taker: DraftTaker): PlaceInTree {
  if (taker.kind === 'there') return { id: takerId(taker), above: taker.unit?.above ?? [] };
  const { id, superior } = taker.unit;
  return { id, above: superior === undefined ? [] : [superior.id, ...superior.above] };
}

function creation(taker: DraftTaker): readonly WrittenStep[] {
  return taker.kind === 'made' ? [{ kind: 'create', unit: writtenUnit(taker.unit) }] : [];
}

function writtenUnit({ superior, ...unit }: DraftUnit): WrittenUnit {
  const [nameEn, type] = [unit.nameEn.trim(), unit.type.trim()];
  return {
    id: unit.id,
    code: unit.code.trim(),
    name: unit.name.trim(),
    ...(nameEn !== '' && { nameEn }),
    level: unit.level.trim(),
    ...(type !== '' && { type }),
    parent: superior?.id ?? null,
  };
}

function writtenPart({ to, whole, byBasis }: DraftPart): WrittenPart {
  const told = Object.entries(byBasis).filter(([, share]) => share.trim() !== '');
  return {
    to: takerId(to),
    shares: {
      ...(whole.trim() !== '' && { whole: writtenShare(whole) }),
      ...(told.length > 0 && {
        byBasis: Object.fromEntries(told.map(([basis, share]) => [basis, writtenShare(share)])),
      }),
    },
  };
}

/** A share as typed (`41/58`, `0,6`, `0.6`, `60%`) as a request writes it; other texts as they are. */
export function writtenShare(typed: string): string {
  const text = typed.replaceAll(/\s/gu, '').replace(',', '.');
  const percent = /^(\d{1,3}(?:\.\d{1,25})?)%$/u.exec(text)?.[1];
  if (percent === undefined) return text;
  const [whole = '', decimals = ''] = percent.split('.');
  const digits = `${whole}${decimals}`.padStart(decimals.length + 3, '0');
  const point = digits.length - decimals.length - 2;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
