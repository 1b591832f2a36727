import type { z } from 'zod';
import type { Assignment, Conclusion } from '#conference/model/conclusions/conclusion.ts';
import { unitsMeant } from '#conference/model/conclusions/decide-conclusion.ts';
import { actionsNow, CONCLUSION_PART } from '#conference/model/conference-parts.ts';
import type { Standing } from '#conference/model/conference-standing.ts';
import type { conclusionAnswer } from './conclusion-contract.ts';
import type { KnownNames } from '#conference/server/conferences/known-names.ts';
import type { Day } from '#kernel/day.ts';
import type { CalledUnit } from '#people/server/posts/place-names.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type { FoundTasks } from '#plans/server/tasks/tasks-of.ts';
import { coverageOf } from './conclusion-tasks.ts';

/** What a conclusion is shown with. */
export interface ConclusionView {
  readonly names: Pick<KnownNames, 'unit'>;
  readonly tasks: FoundTasks;
  readonly verbs: readonly string[];
  /** Of the conference. */
  readonly standing: Standing;
  readonly today: Day;
}

export function presentConclusion(
  { assignment, ...conclusion }: Kept<Conclusion>,
  { names, tasks, verbs, standing, today }: ConclusionView,
): z.output<typeof conclusionAnswer> {
  const { id, state } = conclusion;
  return {
    ...conclusion,
    difficulties: [...conclusion.difficulties],
    assignment: presentAssignment(assignment, names),
    coverage: state === 'issued' ? coverageOf(tasks, id, today) : null,
    allowed: [...actionsNow(CONCLUSION_PART, { state, verbs }, standing)],
  };
}

function presentAssignment(
  assignment: Assignment,
  { unit }: Pick<KnownNames, 'unit'>,
): z.output<typeof conclusionAnswer>['assignment'] {
  const called = new Map(unitsMeant(assignment).map((id) => [id, unit(id) ?? nameless(id)]));
  const shown = (id: string) => called.get(id) ?? nameless(id);
  switch (assignment.kind) {
    case 'named':
      return { kind: 'named', units: assignment.units.map(shown) };
    case 'together': {
      const { lead, supporting } = assignment;
      return { kind: 'together', lead: shown(lead), supporting: supporting.map(shown) };
    }
    case 'level':
      return assignment;
  }
}

function nameless(id: string): Omit<CalledUnit, 'id'> & { readonly id: string } {
  return { id, code: '', name: '', nameEn: '' };
}
