import type { Role } from '#kernel/actor.ts';
import type { PermissionRule } from '#kernel/permission.ts';
import type { Problem } from '#kernel/problem.ts';
import type { DatabaseFacts } from './database-problems.ts';

/** What can be wrong with a request before a feature looks at it, and what each sentence needs. */
export interface HttpFacts extends FieldFacts, DatabaseFacts {
  'no-such-address': { method: string; path: string };
  'no-such-resource': { id: string };
  'foreign-host': { host: string; own: string };
  'in-clear': { origin: string };
  'cross-site': Record<string, never>;
  'not-signed-in': Record<string, never>;
  'not-permitted': { roles: readonly Role[]; where: PermissionRule['where'] };
  /** Too many have failed from here, or for this account. */
  'too-many-tries': { seconds: number };
  'not-http': Record<string, never>;
  'headers-too-large': Record<string, never>;
  'too-slow': Record<string, never>;
  'no-body': Record<string, never>;
  'not-json': Record<string, never>;
  'body-not-utf-8': Record<string, never>;
  'body-too-large': { limit: number };
  'not-json-type': { type: string };
  /** In bytes. */
  'file-too-large': { limit: number };
  'not-a-file-type': { type: string };
  'too-many-uploads': Record<string, never>;
  'no-idempotency-key': Record<string, never>;
  'not-an-idempotency-key': Record<string, never>;
  'idempotency-key-used': { key: string };
  'no-version': Record<string, never>;
  'not-a-version': { text: string };
  'stale-version': { told: string; current: string };
  'too-many-listeners': { limit: number };
  stopping: Record<string, never>;
  fault: { request: string };
}

/** Where in a request something stands. */
export type RequestPart = 'body' | 'query' | 'path';

interface Field {
  readonly part: RequestPart;
  /** `steps.2.day`; empty: the part as a whole. */
  readonly field: string;
}

/** What can be wrong with one field of a request. */
export interface FieldFacts {
  'field-missing': Field;
  'field-unknown': Field;
  'field-of-other-kind': Field & { readonly kind: FieldKind };
  'field-not-one-of': Field & { readonly choices: string };
  'field-too-long': Field & { readonly limit: number };
  'field-too-short': Field & { readonly least: number };
  'field-not-a-day': Field;
  'field-not-a-number': Field;
  'field-not-an-id': Field;
  'field-with-broken-text': Field;
  'field-with-hidden-character': Field;
  'field-not-understood': Field;
}

export type FieldKind = 'text' | 'list' | 'object' | 'boolean' | 'number' | 'nothing';

export type HttpProblem = Problem<HttpFacts>;
