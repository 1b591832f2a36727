import type { UnitId } from '#organisation/model/unit.ts';
import type { NewUnit, Reorganisation, ReorganisationStep } from './reorganisation.ts';

/** The units that steps make, by the identities they are given there. */
export function unitsMade(steps: readonly ReorganisationStep[]): ReadonlySet<UnitId> {
  return new Set(steps.flatMap((step) => (step.kind === 'create' ? [step.unit.id] : [])));
}

/** The same step on units of other identities. */
function withStepUnits(
  step: ReorganisationStep,
  idOf: (unit: UnitId) => UnitId,
): ReorganisationStep {
  const perhaps = (unit: UnitId | undefined) => (unit === undefined ? undefined : idOf(unit));
  switch (step.kind) {
    case 'create': {
      const unit: NewUnit = {
        ...step.unit,
        id: idOf(step.unit.id),
        parent: perhaps(step.unit.parent),
      };
      return { ...step, unit };
    }
    case 'rename':
    case 'recode':
    case 'dissolve':
      return { ...step, unit: idOf(step.unit) };
    case 'move':
      return { ...step, unit: idOf(step.unit), parent: perhaps(step.parent) };
    case 'merge':
      return { ...step, units: step.units.map(idOf), into: idOf(step.into) };
    case 'split': {
      const parts = step.parts.map((part) => ({ ...part, to: idOf(part.to) }));
      return { ...step, unit: idOf(step.unit), parts };
    }
    case 'transfer':
      return { ...step, unit: idOf(step.unit), part: { ...step.part, to: idOf(step.part.to) } };
    case 'exchange': {
      const parts = step.parts.map((part) => {
        return { ...part, from: idOf(part.from), to: idOf(part.to) };
      });
      return { ...step, parts, ending: step.ending.map(idOf) };
    }
    default:
      return step satisfies never;
  }
}

/** The same reorganisation on units of other identities. */
export function withReorganisationUnits(
  { steps, heirs, ...others }: Reorganisation,
  idOf: (unit: UnitId) => UnitId,
): Reorganisation {
  return {
    ...others,
    steps: steps.map((step) => withStepUnits(step, idOf)),
    ...(heirs && {
      heirs: heirs.map(({ unit, heir }) => {
        return { unit: idOf(unit), heir: heir === null ? null : idOf(heir) };
      }),
    }),
  };
}
