import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import type { DayDraft } from './day-draft.ts';
import { giverOf, makeReachable } from './day-draft.ts';
import { UNTOLD, WHOLE } from '#organisation/model/succession/succession.ts';
import type { PartGiven, ReorganisationStep } from './reorganisation.ts';
import type { UnitId } from '#organisation/model/unit.ts';

/** Takes one step on the draft of a day; a step that cannot be taken is reported and leaves it as it was. */
export function takeStep(
  draft: DayDraft,
  step: ReorganisationStep,
  { legalBasis, report }: { readonly legalBasis: string; readonly report: OrganisationReport },
): void {
  const missing = unitsNamed(step).filter((unit) => !draft.living.has(unit));
  for (const unit of missing) report({ code: 'unit-not-there', facts: { unit } });
  if (missing.length > 0) return;
  switch (step.kind) {
    case 'create':
      if (isKnown(draft, step.unit.id)) {
        report({ code: 'already-there', facts: { unit: step.unit.id } });
      } else draft.living.set(step.unit.id, step.unit);
      return;
    case 'rename':
    case 'recode':
    case 'move':
      changeUnit(draft, step, legalBasis);
      return;
    case 'merge':
      if (step.units.every((unit) => unit === step.into))
        report({ code: 'merges-nothing', facts: {} });
      else handOn(draft, { kind: 'merge', legalBasis, ...mergedParts(step) });
      return;
    case 'split': {
      const parts = step.parts.map((part) => ({ ...part, from: step.unit }));
      const ending = parts.some(({ to }) => to === step.unit) ? [] : [step.unit];
      handOn(draft, { kind: 'split', legalBasis, parts, ending });
      return;
    }
    case 'transfer': {
      const parts = [
        { ...step.part, from: step.unit },
        { from: step.unit, to: step.unit, shares: UNTOLD },
      ];
      handOn(draft, { kind: 'split', legalBasis, parts, ending: [] });
      return;
    }
    case 'dissolve':
      dissolve(draft, step.unit, legalBasis);
      return;
    case 'exchange':
      handOn(draft, { kind: 'split', legalBasis, parts: step.parts, ending: step.ending });
      return;
    default:
      step satisfies never;
  }
}

/** The units that must live for a step to be taken. */
function unitsNamed(step: ReorganisationStep): readonly UnitId[] {
  switch (step.kind) {
    case 'create':
      return step.unit.parent === undefined ? [] : [step.unit.parent];
    case 'move':
      return step.parent === undefined ? [step.unit] : [step.unit, step.parent];
    case 'merge':
      return [...new Set([...step.units, step.into])];
    case 'split':
      return [...new Set([step.unit, ...step.parts.map(({ to }) => to)])];
    case 'transfer':
      return [step.unit, step.part.to];
    case 'exchange':
      return [...new Set([...step.parts.flatMap(({ from, to }) => [from, to]), ...step.ending])];
    case 'rename':
    case 'recode':
    case 'dissolve':
      return [step.unit];
    default:
      return step satisfies never;
  }
}

function isKnown(draft: DayDraft, unit: UnitId): boolean {
  return draft.known.has(unit) || draft.living.has(unit) || draft.passing.has(unit);
}

type Change = Extract<ReorganisationStep, { kind: 'rename' | 'recode' | 'move' }>;

/** The unit goes on as itself; what is newly made has no earlier self to note a change of. */
function changeUnit(draft: DayDraft, step: Change, legalBasis: string): void {
  const attributes = draft.living.get(step.unit);
  if (attributes === undefined) return;
  const { kind, unit, ...changed } = step;
  draft.living.set(unit, { ...attributes, ...changed });
  if (!draft.before.has(unit)) return;
  draft.changes = draft.changes.filter(({ from }) => from !== unit);
  draft.changes.push({ kind, from: unit, to: unit, shares: WHOLE, legalBasis });
}

interface HandingOn {
  readonly kind: string;
  readonly legalBasis: string;
  readonly parts: readonly PartGiven[];
  readonly ending: readonly UnitId[];
}

/** All parts of one step leave at once: none passes through another's taker. */
function handOn(draft: DayDraft, { kind, legalBasis, parts, ending }: HandingOn): void {
  const takers = new Set(parts.map(({ to }) => to));
  const givers = new Set(parts.map(({ from }) => from));
  const giverById = new Map(
    [...givers].map((unit) => [unit, giverOf(draft, unit, takers.has(unit))]),
  );
  for (const taker of takers) if (!givers.has(taker)) makeReachable(draft, taker);
  for (const { from, to, shares } of parts) {
    draft.lines.push({ kind, from: giverById.get(from), to, shares, legalBasis });
  }
  for (const unit of ending) endUnit(draft, unit);
}

/** Each unit goes whole; one that takes the others in keeps what it has. */
function mergedParts({ units, into }: Extract<ReorganisationStep, { kind: 'merge' }>) {
  const parts = units.map((from) => ({ from, to: into, shares: WHOLE }));
  return { parts, ending: units.filter((unit) => unit !== into) };
}

function dissolve(draft: DayDraft, unit: UnitId, legalBasis: string): void {
  const from = giverOf(draft, unit, false);
  draft.lines.push({ kind: 'abolish', from, to: undefined, shares: UNTOLD, legalBasis });
  endUnit(draft, unit);
}

function endUnit(draft: DayDraft, unit: UnitId): void {
  const attributes = draft.living.get(unit);
  if (attributes !== undefined && !draft.before.has(unit)) draft.passing.set(unit, attributes);
  draft.living.delete(unit);
}
