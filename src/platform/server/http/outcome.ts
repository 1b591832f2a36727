import type { Place } from '#kernel/problem.ts';

/** A problem of any feature; `Problem<Facts>` of each fits. */
export interface AnyProblem {
  readonly code: string;
  readonly facts: object;
  readonly place?: Place;
}

/** What a command comes back with where it refuses: one problem, or a list with their count. */
export type Refusal<Problem extends AnyProblem> =
  | { readonly kind: 'refused'; readonly problem: Problem }
  | {
      readonly kind: 'refused';
      readonly problems:
        | readonly Problem[]
        | { readonly shown: readonly Problem[]; readonly count: number };
    };

/** What a command comes back with: what it did, or why it refused and has changed nothing. */
export type Outcome = { readonly kind: 'done' } | Refusal<AnyProblem>;

/** The outcome of a command that did what was asked. */
export type Done<Came extends Outcome> = Extract<Came, { readonly kind: 'done' }>;

/** The problems a command may refuse with. */
export type Refused<Came extends Outcome> = Came extends Refusal<infer Problem> ? Problem : never;

export interface Problems {
  readonly shown: readonly AnyProblem[];
  readonly count: number;
}

export function problemsOf(refusal: Refusal<AnyProblem>): Problems {
  if ('problem' in refusal) return { shown: [refusal.problem], count: 1 };
  const { problems } = refusal;
  return 'shown' in problems ? problems : { shown: problems, count: problems.length };
}

const carried = new WeakMap<Error, Problems>();

/** An error that ends a request or a transaction and carries why to where it is answered. */
export function refusalError(...problems: readonly AnyProblem[]): Error {
  return refusalErrorOf({ shown: problems, count: problems.length });
}

export function refusalErrorOf(problems: Problems): Error {
  const error = new Error(`refused: ${problems.shown.map(({ code }) => code).join(', ')}`);
  carried.set(error, problems);
  return error;
}

/** What an error carries, where it is a refusal. */
export function carriedProblems(error: unknown): Problems | undefined {
  return error instanceof Error ? carried.get(error) : undefined;
}
