import type { BackupProblem } from '#platform/model/backup-problems.ts';

/** A problem of a backup, on its way out of a transaction that it undoes. */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal';
  readonly problem: BackupProblem;

  constructor(problem: BackupProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}

/** The file is not what was once written. */
export function damaged(part: string): BackupRefusal {
  return new BackupRefusal({ code: 'backup-damaged', facts: { part } });
}
