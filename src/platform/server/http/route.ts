import type { z } from 'zod';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import type { AnyProblem, Done, Outcome, Refusal, Refused } from './outcome.ts';

/** What a route takes and answers, as schemas that validate it and describe it. */
export interface Contract {
  /** One line, in English, for the description of the API. */
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Numbers in it are texts; left out: nothing is answered (204). */
  readonly answer?: z.ZodType;
}

type Read<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Part<Told extends Contract, Name extends keyof Contract> =
  Told extends Record<Name, infer Schema> ? Read<Schema> : undefined;

/** What a request holds, once it fits the contract. */
export interface Input<Told extends Contract> {
  readonly params: Part<Told, 'params'>;
  readonly query: Part<Told, 'query'>;
  readonly body: Part<Told, 'body'>;
}

/** The same, with the version that `If-Match` names. */
export interface ChangeInput<Told extends Contract> extends Input<Told> {
  readonly seen: string;
}

export type Answer<Told extends Contract> = Part<Told, 'answer'>;

/** A route as data: what it takes, what it does, how that is answered. `mountRoute` serves it. */
export interface Route<out Refuses extends AnyProblem = AnyProblem> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/api/v1/units/:unit` */
  readonly path: string;
  readonly kind: 'read' | 'ask' | 'create' | 'change';
  readonly contract: Contract;
  /** Never filled: lets the compiler see with what a route may refuse. */
  readonly refuses?: Refuses;
  readonly work: RouteWork;
}

/** The functions of a route after its contract has been checked; what they pass on is their own affair. */
export type RouteWork =
  | { readonly reads: (database: Database, input: Input<Contract>) => Promise<Presented> }
  | {
      readonly writes: (
        tx: Transaction,
        input: Input<Contract> & { readonly seen: string | undefined },
      ) => Promise<Presented>;
    };

/** What is answered, not yet written as JSON. */
export type Presented =
  | {
      readonly kind: 'done';
      readonly body: unknown;
      readonly version?: string | number | undefined;
      readonly location?: string | undefined;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal<AnyProblem> };

interface Shape<Told extends Contract, Came extends Outcome> {
  readonly contract: Told;
  /** The version of what is answered, as `ETag`; sent back in `If-Match` by who changes it. */
  readonly version?: (done: Done<NoInfer<Came>>) => string | number;
  readonly present: (done: Done<NoInfer<Came>>) => Answer<Told>;
}

interface ReadShape<Told extends Contract, Came extends Outcome> extends Shape<Told, Came> {
  readonly command: (database: Database, input: Input<Told>) => Promise<Came>;
}

interface CreateShape<Told extends Contract, Came extends Outcome> extends Shape<Told, Came> {
  readonly command: (tx: Transaction, input: Input<Told>) => Promise<Came>;
  /** Where what was made can be read. */
  readonly location?: (done: Done<NoInfer<Came>>) => string;
}

interface ChangeShape<Told extends Contract, Came extends Outcome> extends Shape<Told, Came> {
  readonly command: (tx: Transaction, input: ChangeInput<Told>) => Promise<Came>;
}

/** GET: reads, from the database at large or in a snapshot of it. */
export function readRoute<const Told extends Contract, const Came extends Outcome>(
  path: string,
  shape: ReadShape<Told, Came>,
): Route<Refused<Came>> {
  return { method: 'GET', path, kind: 'read', contract: shape.contract, work: reading(shape) };
}

/** POST that changes nothing: a question too long for an address, such as a preview. */
export function askRoute<const Told extends Contract, const Came extends Outcome>(
  path: string,
  shape: ReadShape<Told, Came>,
): Route<Refused<Came>> {
  return { method: 'POST', path, kind: 'ask', contract: shape.contract, work: reading(shape) };
}

/** POST that makes something, once for each `Idempotency-Key`; answered with 201. */
export function createRoute<const Told extends Contract, const Came extends Outcome>(
  path: string,
  shape: CreateShape<Told, Came>,
): Route<Refused<Came>> {
  return { method: 'POST', path, kind: 'create', contract: shape.contract, work: writing(shape) };
}

/** PUT, PATCH or DELETE of what the asker has read: `If-Match` names the version. */
export function changeRoute<const Told extends Contract, const Came extends Outcome>(
  call: `${'PUT' | 'PATCH' | 'DELETE'} /${string}`,
  shape: ChangeShape<Told, Came>,
): Route<Refused<Came>> {
  const [method, path = ''] = call.split(' ') as ['PUT' | 'PATCH' | 'DELETE', string?];
  return { method, path, kind: 'change', contract: shape.contract, work: writing(shape) };
}

function reading<Told extends Contract, const Came extends Outcome>(
  shape: ReadShape<Told, Came>,
): RouteWork {
  return {
    reads: async (database, input) =>
      presented(shape, await shape.command(database, input as Input<Told>)),
  };
}

function writing<Told extends Contract, const Came extends Outcome>(
  shape: Located<Told, Came> & {
    readonly command: (tx: Transaction, input: ChangeInput<Told>) => Promise<Came>;
  },
): RouteWork {
  return {
    writes: async (tx, input) =>
      presented(shape, await shape.command(tx, input as ChangeInput<Told>)),
  };
}

type Located<Told extends Contract, Came extends Outcome> = Shape<Told, Came> & {
  readonly location?: (done: Done<NoInfer<Came>>) => string;
};

function presented<Told extends Contract, const Came extends Outcome>(
  { present, version, location }: Located<Told, Came>,
  outcome: Came,
): Presented {
  if (outcome.kind === 'refused') return { kind: 'refused', refusal: outcome };
  const done = outcome as Done<Came>;
  return {
    kind: 'done',
    body: present(done),
    version: version?.(done),
    location: location?.(done),
  };
}
