import type { DraftStep, ReorganisationDraft } from './reorganisation-draft.ts';

type Steps = Pick<ReorganisationDraft, 'steps'>;

/**
 * Whether a draft already is about what another begins with: about all its units or, where it names
 * none, of its kind. Whoever asked for something else should be told whose draft stands there.
 */
export function isBegunWith({ steps }: Steps, { steps: [first] }: Steps): boolean {
  if (first === undefined) return true;
  const named = unitsOf(first);
  if (named.length === 0) return steps.some(({ kind }) => kind === first.kind);
  const known = new Set(steps.flatMap(unitsOf));
  return named.every((id) => known.has(id));
}

/** The units that somebody picked for a step to do something with. */
function unitsOf(step: DraftStep): readonly string[] {
  switch (step.kind) {
    case 'merge':
    case 'move':
    case 'dissolve':
      return step.units.map(({ id }) => id);
    case 'split':
    case 'rename':
    case 'recode':
      return step.unit === undefined ? [] : [step.unit.id];
    case 'create':
    case 'kept':
      return [];
    default:
      return step satisfies never;
  }
}
