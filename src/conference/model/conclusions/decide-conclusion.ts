import type { ConferenceProblem } from '#conference/model/conference-problems.ts';
import type { Assignment, Conclusion } from './conclusion.ts';

/** A task to be set: exactly one unit leads it. */
export interface TaskPlace {
  readonly lead: string;
  readonly supporting: readonly string[];
}

/** A unit as it is known on the day of the conference. */
export interface MeantUnit {
  readonly name: string;
  /** Lives today. */
  readonly isAlive: boolean;
  /** Who took over from it, by name; empty: nobody. */
  readonly heir: string;
  /** Is the unit that confers, or below it. */
  readonly isWithin: boolean;
}

/** The units that may be meant, as facts. */
export interface MeantUnits {
  /** The name of the unit that confers. */
  readonly own: string;
  readonly unitOf: (id: string) => MeantUnit | undefined;
  /** All living units of a level below it. */
  readonly ofLevel: (level: string) => readonly string[];
}

export type Placed =
  | { readonly kind: 'done'; readonly places: readonly TaskPlace[] }
  | { readonly kind: 'refused'; readonly problem: ConferenceProblem };

/** Why a conclusion cannot be like this; `undefined` where it can. */
export function conclusionProblem(
  { text, product, dueDay }: Pick<Conclusion, 'text' | 'product' | 'dueDay'>,
  conferenceDay: string,
): ConferenceProblem | undefined {
  if (text.trim() === '') return { code: 'conclusion-without-text', facts: {} };
  if (product.trim() === '') return { code: 'conclusion-without-product', facts: {} };
  if (dueDay < conferenceDay) {
    return { code: 'conclusion-due-too-early', facts: { due: dueDay, day: conferenceDay } };
  }
  return undefined;
}

/**
 * Who gets a task by a conclusion, each task with exactly one lead. A unit that has ended is refused, with its
 * heir named: whoever concludes decides whether that one is meant.
 */
export function taskPlaces(assignment: Assignment, units: MeantUnits): Placed {
  const problem = meantProblem(assignment, units);
  if (problem !== undefined) return { kind: 'refused', problem };
  return { kind: 'done', places: placesMeant(assignment, units) };
}

function placesMeant(assignment: Assignment, { ofLevel }: MeantUnits): readonly TaskPlace[] {
  switch (assignment.kind) {
    case 'named':
      return assignment.units.map(alone);
    case 'together':
      return [{ lead: assignment.lead, supporting: assignment.supporting }];
    case 'level':
      return ofLevel(assignment.level).map(alone);
  }
}

function alone(lead: string): TaskPlace {
  return { lead, supporting: [] };
}

function meantProblem(assignment: Assignment, units: MeantUnits): ConferenceProblem | undefined {
  if (assignment.kind === 'level') {
    const { level } = assignment;
    const isEmpty = units.ofLevel(level).length === 0;
    return isEmpty ? { code: 'conclusion-level-empty', facts: { level } } : undefined;
  }
  const meant = unitsMeant(assignment);
  if (meant.length === 0) return { code: 'conclusion-for-nobody', facts: {} };
  return twiceProblem(assignment, units) ?? meant.map((id) => unitProblem(id, units)).find(isThere);
}

/** The units that an assignment names one by one. */
export function unitsMeant(assignment: Assignment): readonly string[] {
  switch (assignment.kind) {
    case 'named':
      return assignment.units;
    case 'together':
      return [assignment.lead, ...assignment.supporting];
    case 'level':
      return [];
  }
}

function twiceProblem(
  assignment: Assignment,
  { unitOf }: MeantUnits,
): ConferenceProblem | undefined {
  const meant = unitsMeant(assignment);
  const twice = meant.find((id, index) => meant.indexOf(id) !== index);
  if (twice === undefined) return undefined;
  const unit = unitOf(twice)?.name ?? twice;
  const isLead = assignment.kind === 'together' && assignment.lead === twice;
  const code = isLead ? 'conclusion-leads-and-supports' : 'conclusion-names-twice';
  return { code, facts: { unit } };
}

function unitProblem(id: string, { own, unitOf }: MeantUnits): ConferenceProblem | undefined {
  const unit = unitOf(id);
  if (unit === undefined) return { code: 'conclusion-unit-outside', facts: { unit: id, own } };
  const { name, isAlive, heir, isWithin } = unit;
  if (!isAlive) return { code: 'conclusion-unit-ended', facts: { unit: name, heir } };
  return isWithin ? undefined : { code: 'conclusion-unit-outside', facts: { unit: name, own } };
}

function isThere(problem: ConferenceProblem | undefined): problem is ConferenceProblem {
  return problem !== undefined;
}
