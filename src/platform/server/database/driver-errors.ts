import type { DatabaseProblem } from '#platform/model/database-problems.ts';
import { DatabaseRefusal } from './database-refusal.ts';

/**
 * What a failure of the driver, the server or the network means to a user; any other error as it is.
 * @param stage what was going on: a lost connection means another thing in each.
 */
export function asRefusal(error: unknown, stage: 'connecting' | 'working' | 'committing'): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseRefusal) return error;
  const isUnknown = stage === 'committing' && codeOf(error) === STOPPED_CODE;
  const problem =
    isConnectionLoss(error) || isUnknown ? lossProblem(error, stage) : codeProblem(error);
  return problem === undefined ? error : new DatabaseRefusal(problem, { cause: error });
}

/** By this the embedded database says that it has stopped; PostgreSQL has no such code. */
export const STOPPED_CODE = 'MY001';

/** Lost against another transaction: the same work may well pass when it is run again. */
export function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof Error && ['40001', '40P01'].includes(codeOf(error));
}

const LOST_CODES: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'ENOTFOUND',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  // The server ends the connection, crashes, or is starting.
  '57P01',
  '57P02',
  '57P03',
  // A transaction left idle for longer than the server allows.
  '25P03',
]);
/** The driver gives these no code. */
const LOST_WORDS =
  /^Connection terminated|^Client has encountered a connection error|^Client was closed/;

export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return LOST_CODES.has(code) || /^08...$/.test(code) || LOST_WORDS.test(error.message);
}

function lossProblem(
  error: Error,
  stage: 'connecting' | 'working' | 'committing',
): DatabaseProblem {
  const facts = { reason: reasonOf(error) };
  switch (stage) {
    case 'connecting':
      return { code: 'database-unreachable', facts };
    case 'working':
      return { code: 'connection-lost', facts };
    case 'committing':
      return { code: 'outcome-unknown', facts };
    default:
      return stage satisfies never;
  }
}

const NO_FREE_CONNECTION = 'timeout exceeded when trying to connect';

function codeProblem(error: Error): DatabaseProblem | undefined {
  const reason = error.message;
  if (reason === NO_FREE_CONNECTION) return { code: 'too-busy', facts: { reason } };
  switch (codeOf(error)) {
    case '53100':
    case 'ENOSPC':
      return { code: 'disk-full', facts: {} };
    case '53300':
    case '40001':
    case '40P01':
      return { code: 'too-busy', facts: { reason } };
    case '28000':
    case '28P01':
    case '42501':
      return { code: 'database-access-denied', facts: { reason } };
    case STOPPED_CODE:
      return { code: 'embedded-stopped', facts: { reason } };
    case '3D000':
      return { code: 'database-missing', facts: { reason } };
    default:
      return undefined;
  }
}

function reasonOf(error: Error): string {
  return error.message === '' ? codeOf(error) : error.message;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
