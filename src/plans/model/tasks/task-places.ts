import type { Problem } from '#kernel/problem.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';

/** Who does a task: exactly one unit leads, others may support it. */
export interface TaskPlace {
  readonly lead: string;
  readonly supporting: readonly string[];
}

/** Why tasks cannot be set so. @param codeOf how a unit is called in the sentence. */
export function placesProblem(
  places: readonly TaskPlace[],
  codeOf: (unit: string) => string,
): Problem<PlanFacts> | undefined {
  const leads = new Set<string>();
  for (const { lead, supporting } of places) {
    const unit = codeOf(lead);
    if (leads.has(lead)) return { code: 'task-lead-twice', facts: { unit } };
    leads.add(lead);
    if (supporting.includes(lead)) return { code: 'task-lead-supports', facts: { unit } };
  }
  return undefined;
}

/** The units that support a task beside its lead, each once: after a merger several may be one, or the lead. */
export function supportingOnce({ lead, supporting }: TaskPlace): readonly string[] {
  return [...new Set(supporting)].filter((unit) => unit !== lead);
}
