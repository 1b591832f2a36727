import type { DatabaseFacts } from './database-problems.ts';
import type { HttpFacts } from './http-problems.ts';

export type RefusalStatus =
  | 400
  | 401
  | 403
  | 404
  | 408
  | 409
  | 412
  | 413
  | 415
  | 421
  | 422
  | 428
  | 429
  | 431
  | 500
  | 503
  | 507;

/** With which status each problem is answered; a code without one does not compile. */
export type ProblemStatuses<Facts> = { readonly [Code in keyof Facts]: RefusalStatus };

/** The database is there for all requests or for none; only its disk is a matter of what is sent. */
const DATABASE_PROBLEM_STATUSES: ProblemStatuses<DatabaseFacts> = {
  'database-in-use': 503,
  'database-unreachable': 503,
  'database-silent': 503,
  'database-access-denied': 503,
  'database-missing': 503,
  'server-too-old': 503,
  'disk-full': 507,
  'connection-lost': 503,
  'outcome-unknown': 503,
  'too-busy': 503,
  'schema-older': 503,
  'schema-newer': 503,
  'migration-changed': 503,
  'migration-sequence': 503,
  'not-a-midyear-directory': 503,
  'directory-newer': 503,
  'directory-missing': 503,
  'directory-older': 503,
  'directory-unusable': 503,
  'embedded-stopped': 503,
  'clock-set-back': 503,
  'stored-files-full': 507,
  'stored-file-damaged': 503,
};

export const HTTP_PROBLEM_STATUSES: ProblemStatuses<HttpFacts> = {
  ...DATABASE_PROBLEM_STATUSES,
  'no-such-address': 404,
  'no-such-resource': 404,
  'foreign-host': 421,
  'in-clear': 403,
  'cross-site': 403,
  'not-signed-in': 401,
  'not-permitted': 403,
  'too-many-tries': 429,
  'not-http': 400,
  'headers-too-large': 431,
  'too-slow': 408,
  'no-body': 400,
  'not-json': 400,
  'body-not-utf-8': 400,
  'body-too-large': 413,
  'not-json-type': 415,
  'file-too-large': 413,
  'not-a-file-type': 415,
  'too-many-uploads': 503,
  'no-idempotency-key': 400,
  'not-an-idempotency-key': 400,
  'idempotency-key-used': 422,
  'no-version': 428,
  'not-a-version': 400,
  'stale-version': 412,
  'too-many-listeners': 503,
  stopping: 503,
  fault: 500,
  'field-missing': 400,
  'field-unknown': 400,
  'field-of-other-kind': 400,
  'field-not-one-of': 400,
  'field-too-long': 400,
  'field-too-short': 400,
  'field-not-a-day': 400,
  'field-not-a-number': 400,
  'field-not-an-id': 400,
  'field-with-broken-text': 400,
  'field-with-hidden-character': 400,
  'field-not-understood': 400,
};
