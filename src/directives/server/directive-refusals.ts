import type { DirectiveProblem } from '#directives/model/directive-problems.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';

/** What a command about directives came to; `version` is the event that told of it. */
export type DirectiveOutcome =
  | { readonly kind: 'done'; readonly id: string; readonly version: number }
  | DirectiveRefusal;

export interface DirectiveRefusal {
  readonly kind: 'refused';
  readonly problem: DirectiveProblem | HttpProblem;
}

export function refuse(problem: DirectiveProblem | HttpProblem): DirectiveRefusal {
  return { kind: 'refused', problem };
}

export function noSuch(id: string): HttpProblem {
  return { code: 'no-such-resource', facts: { id } };
}

/** Of a changed record only what names it and its version. */
export function changedRecord<Problem>(
  outcome:
    | { readonly kind: 'done'; readonly record: { readonly id: string; readonly version: number } }
    | { readonly kind: 'refused'; readonly problem: Problem | HttpProblem },
):
  | { readonly kind: 'done'; readonly id: string; readonly version: number }
  | { readonly kind: 'refused'; readonly problem: Problem | HttpProblem } {
  if (outcome.kind === 'refused') return outcome;
  const { id, version } = outcome.record;
  return { kind: 'done', id, version };
}
