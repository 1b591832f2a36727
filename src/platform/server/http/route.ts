import type { z } from 'zod';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import type { Access } from './access.ts';
import type { Asker, Visitor } from './asker.ts';
import type { AnyProblem, Done, Outcome, Refusal, Refused } from './outcome.ts';
import type { SaidProblem } from './problem-answer.ts';
import type { ServedFile } from './served-file.ts';
import type { CookieChange } from './session-cookies.ts';

/** What a route takes and answers, as schemas that validate it and describe it. */
export interface Contract {
  /** One line, in English, for the description of the API. */
  readonly summary: string;
  readonly description?: string;
  /** Who may ask. */
  readonly access: Access;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Numbers in it are texts; left out: nothing is answered (204). */
  readonly answer?: z.ZodType;
  /** Where a file is answered in its place: its media type. */
  readonly file?: string;
  /** Where a file comes in as the body: the longest, in bytes. */
  readonly upload?: { readonly limit: number };
}

type Read<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Part<Told extends Contract, Name extends keyof Contract> =
  Told extends Record<Name, infer Schema> ? Read<Schema> : undefined;

/** What a request holds, once it fits the contract. */
export interface Taken<Told extends Contract> {
  readonly params: Part<Told, 'params'>;
  readonly query: Part<Told, 'query'>;
  readonly body: Part<Told, 'body'>;
}

/** A contract whose access asks for no more than its requests hold. */
type Stated<Told extends Contract> = Told & { readonly access: Access<Taken<Told>> };

/** The same, and who asks. */
export interface Input<Told extends Contract> extends Taken<Told> {
  /** Who asks; where nobody needs to sign in, perhaps nobody known. */
  readonly asker: Told['access'] extends { readonly kind: 'open' } ? Asker | undefined : Asker;
}

/** The same, with the version that `If-Match` names. */
export interface ChangeInput<Told extends Contract> extends Input<Told> {
  readonly seen: string;
}

/** The same, with all that is known of who sends the request, signed in or not. */
export interface VisitInput<Told extends Contract> extends Input<Told> {
  readonly visitor: Visitor;
}

export type Answer<Told extends Contract> = Part<Told, 'answer'>;

/** A route as data: what it takes, what it does, how that is answered. `mountRoute` serves it. */
export interface Route<out Refuses extends AnyProblem = AnyProblem> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/api/v1/units/:unit` */
  readonly path: string;
  readonly kind: 'read' | 'ask' | 'create' | 'change' | 'visit' | 'upload';
  readonly contract: Contract;
  /** Never filled: lets the compiler see with what a route may refuse. */
  readonly refuses?: Refuses;
  readonly work: RouteWork;
}

/** The functions of a route after its contract has been checked; what they pass on is their own affair. */
export type RouteWork =
  | { readonly reads: (database: Database, input: VisitInput<Contract>) => Promise<Presented> }
  | { readonly visits: (database: Database, input: VisitInput<Contract>) => Promise<Presented> }
  | {
      readonly writes: (
        tx: Transaction,
        input: Input<Contract> & { readonly seen: string | undefined },
      ) => Promise<Presented>;
    }
  | { readonly uploads: (bytes: Uint8Array, input: Input<Contract>) => Promise<ReadyUpload> };

/** A file that was looked at before any transaction: why it is refused, or what is still to be written. */
export type ReadyUpload =
  | { readonly kind: 'refused'; readonly refusal: Refusal<AnyProblem> }
  | { readonly kind: 'ready'; readonly write: (tx: Transaction) => Promise<Presented> };

/** Puts a problem into the words of whoever asked: for answers that tell of problems and refuse nothing. */
export type SayProblem = (problem: AnyProblem) => SaidProblem;

/** What is answered, not yet written as JSON. */
export type Presented =
  | {
      readonly kind: 'done';
      readonly body: (say: SayProblem) => unknown;
      readonly version?: string | number | undefined;
      readonly location?: string | undefined;
      readonly cookies?: readonly CookieChange[] | undefined;
    }
  | { readonly kind: 'file'; readonly file: ServedFile }
  | { readonly kind: 'refused'; readonly refusal: Refusal<AnyProblem> };

/** A route whose contract is told, and whose command is still to come. */
interface Asked<Told extends Contract, Source, Given> {
  command<const Came extends Outcome>(
    command: (source: Source, input: Given) => Promise<Came>,
  ): Commanded<Told, Came>;
}

/** A route whose answer is still to be presented. */
interface Commanded<Told extends Contract, Came extends Outcome> {
  present(
    body: (done: Done<Came>, say: SayProblem) => Answer<Told>,
    headers?: AnswerHeaders<Done<Came>>,
  ): Route<Refused<Came>>;
}

interface AnswerHeaders<Came> {
  /** The version of what is answered, as `ETag`; sent back in `If-Match` by who changes it. */
  readonly version?: (done: Came) => string | number;
  /** Where what was made can be read. */
  readonly location?: (done: Came) => string;
  /** Tokens that the browser is to keep or to forget. Only of a visit. */
  readonly cookies?: (done: Came) => readonly CookieChange[];
}

/** GET: reads, from the database at large or in a snapshot of it. */
export function readRoute<const Told extends Contract>(
  path: string,
  contract: Stated<Told>,
): Asked<Told, Database, VisitInput<Told>> {
  return routeOf<Told, Database, VisitInput<Told>>(
    { method: 'GET', path, kind: 'read', contract },
    (work) => ({
      reads: async (database, input) => work(database, input),
    }),
  );
}

/** POST that changes nothing: a question too long for an address, such as a preview. */
export function askRoute<const Told extends Contract>(
  path: string,
  contract: Stated<Told>,
): Asked<Told, Database, VisitInput<Told>> {
  return routeOf({ method: 'POST', path, kind: 'ask', contract }, (work) => ({
    reads: async (database, input) => work(database, input),
  }));
}

/** POST that makes something, once for each `Idempotency-Key`; answered with 201. */
export function createRoute<const Told extends Contract>(
  path: string,
  contract: Stated<Told>,
): Asked<Told, Transaction, Input<Told>> {
  return routeOf({ method: 'POST', path, kind: 'create', contract }, (work) => ({
    writes: async (tx, input) => work(tx, input),
  }));
}

/** PUT, PATCH or DELETE of what the asker has read: `If-Match` names the version. */
export function changeRoute<const Told extends Contract>(
  call: `${'PUT' | 'PATCH' | 'DELETE'} /${string}`,
  contract: Stated<Told>,
): Asked<Told, Transaction, ChangeInput<Told>> {
  const [method, path = ''] = call.split(' ') as ['PUT' | 'PATCH' | 'DELETE', string?];
  return routeOf({ method, path, kind: 'change', contract }, (work) => ({
    writes: async (tx, input) => work(tx, input as ChangeInput<Told>),
  }));
}

/**
 * POST or DELETE that may change who is signed in, or answers with a secret: done each time it arrives,
 * without a key, so that its answer is kept nowhere. It opens its transactions itself, because work
 * that takes long, such as hashing a password, must hold none.
 */
export function visitRoute<const Told extends Contract>(
  call: `${'POST' | 'DELETE'} /${string}`,
  contract: Stated<Told>,
): Asked<Told, Database, VisitInput<Told>> {
  const [method, path = ''] = call.split(' ') as ['POST' | 'DELETE', string?];
  return routeOf({ method, path, kind: 'visit', contract }, (work) => ({
    visits: async (database, input) => work(database, input),
  }));
}

type Call = Pick<Route, 'method' | 'path' | 'kind' | 'contract'>;

function routeOf<Told extends Contract, Source, Given>(
  call: Call,
  workOf: (work: (source: Source, input: Given) => Promise<Presented>) => RouteWork,
): Asked<Told, Source, Given> {
  return {
    command<const Came extends Outcome>(
      command: (source: Source, input: Given) => Promise<Came>,
    ): Commanded<Told, Came> {
      return {
        present(body, headers = {}) {
          const present = presenterOf<Came>(body, headers);
          const work = workOf(async (source, input) => present(await command(source, input)));
          return { ...call, work };
        },
      };
    },
  };
}

function presenterOf<Came extends Outcome>(
  body: (done: Done<Came>, say: SayProblem) => unknown,
  { version, location, cookies }: AnswerHeaders<Done<Came>>,
): (outcome: Came) => Presented {
  return (outcome) => {
    if (outcome.kind === 'refused') return { kind: 'refused', refusal: outcome };
    const done = outcome as Done<Came>;
    return {
      kind: 'done',
      body: (say) => body(done, say),
      version: version?.(done),
      location: location?.(done),
      cookies: cookies?.(done),
    };
  };
}
