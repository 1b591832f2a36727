import type { DatabaseProblem } from '#platform/model/database-problems.ts';

/** A problem of the database on its way through the layers that know nothing of it. */
export class DatabaseRefusal extends Error {
  override readonly name = 'DatabaseRefusal';
  readonly problem: DatabaseProblem;

  constructor(problem: DatabaseProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}
