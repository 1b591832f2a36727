import type { HttpFacts } from './http-problems.ts';

export type RefusalStatus =
  | 400
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
  | 431
  | 500
  | 503
  | 507;

/** With which status each problem is answered; a code without one does not compile. */
export type ProblemStatuses<Facts> = { readonly [Code in keyof Facts]: RefusalStatus };

export const HTTP_PROBLEM_STATUSES: ProblemStatuses<HttpFacts> = {
  'no-such-address': 404,
  'no-such-resource': 404,
  'foreign-host': 421,
  'cross-site': 403,
  'not-http': 400,
  'headers-too-large': 431,
  'too-slow': 408,
  'no-body': 400,
  'not-json': 400,
  'body-not-utf-8': 400,
  'body-too-large': 413,
  'not-json-type': 415,
  'no-idempotency-key': 400,
  'not-an-idempotency-key': 400,
  'idempotency-key-used': 422,
  'no-version': 428,
  'not-a-version': 400,
  'stale-version': 412,
  'database-away': 503,
  'database-full': 507,
  'database-busy': 503,
  'database-of-other-version': 503,
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
  'field-not-understood': 400,
};
