import { createHash } from 'node:crypto';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { refusalError } from './outcome.ts';

/** An answer as it goes out, so that it can be given again to the byte. */
export interface WrittenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request that is done once, however often it arrives. */
export interface KeyedRequest {
  readonly key: string;
  /** Of everything that makes it this request and no other. */
  readonly hash: Buffer;
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The key of a request, as `Idempotency-Key` tells it. */
export function idempotencyKey(header: string | undefined): { readonly key: string } | HttpProblem {
  if (header === undefined) return { code: 'no-idempotency-key', facts: {} };
  const key = header.trim();
  return KEY.test(key) ? { key } : { code: 'not-an-idempotency-key', facts: {} };
}

export function requestHash(parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest();
}

/**
 * Does the work of a request unless it was done before; then gives the same answer again. The
 * answer is kept in the transaction of the work: there is never one without the other. Of two that
 * arrive at once, one waits for the other.
 */
export async function answerOnce(
  tx: Transaction,
  request: KeyedRequest,
  work: () => Promise<WrittenAnswer>,
): Promise<WrittenAnswer> {
  // Class 0, before every other lock of the work: see docs/api.md.
  await tx.query('select pg_advisory_xact_lock(0, hashtext($1))', [request.key]);
  const known = await findAnswer(tx, request);
  if (known !== undefined) return known;
  const answer = await work();
  await keepAnswer(tx, request, answer);
  return answer;
}

interface AnswerRow {
  readonly request_hash: Buffer;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function findAnswer(
  tx: Transaction,
  { key, hash }: KeyedRequest,
): Promise<WrittenAnswer | undefined> {
  const [row] = await tx.query<AnswerRow>(
    'select request_hash, status, headers, body from answered_request where key = $1',
    [key],
  );
  if (row === undefined) return undefined;
  if (!hash.equals(row.request_hash)) {
    throw refusalError({ code: 'idempotency-key-used', facts: { key } });
  }
  const { status, headers, body } = row;
  return { status, headers: { ...headers, 'idempotency-replayed': 'true' }, body };
}

async function keepAnswer(
  tx: Transaction,
  { key, hash }: KeyedRequest,
  { status, headers, body }: WrittenAnswer,
): Promise<void> {
  await tx.query(
    `insert into answered_request (key, request_hash, status, headers, body, answered_at)
     values ($1, $2, $3, $4::jsonb, $5, now())`,
    [key, hash, status, JSON.stringify(headers), body],
  );
}

const ANSWERS_KEPT_DAYS = 30;

/** Lets go of answers that nobody repeats a request for any more. */
export async function forgetOldAnswers(queries: Queries): Promise<void> {
  await queries.query(
    'delete from answered_request where answered_at < now() - make_interval(days => $1)',
    [ANSWERS_KEPT_DAYS],
  );
}
