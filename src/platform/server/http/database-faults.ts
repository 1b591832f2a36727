import type { HttpProblem } from '#platform/model/http-problems.ts';

/** Of the system and of the driver: nobody answers where the database should be. */
const AWAY: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** What a fault of the database means to who asked; `undefined` where it is none of these. */
export function databaseProblem(error: unknown): HttpProblem | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  // Classes of SQLSTATE: PostgreSQL's manual, appendix A.
  if (AWAY.has(code) || code.startsWith('08') || code.startsWith('57P')) {
    return { code: 'database-away', facts: {} };
  }
  if (code === '53100' || code === 'ENOSPC') return { code: 'database-full', facts: {} };
  const isBusy = code === '40001' || code === '40P01' || code === '55P03' || code.startsWith('53');
  return isBusy ? { code: 'database-busy', facts: {} } : undefined;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
