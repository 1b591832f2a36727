import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import type { Database, Planning, Queries, SqlValue, Transaction } from './database.ts';
import { DoneFirst } from './done-first.ts';
import { asRefusal, isConnectionLoss, isWorthAnotherTry } from './driver-errors.ts';
import { copyLinesIn, copyLinesOut } from './copy-lines.ts';
import { VALUE_TYPES } from './value-types.ts';

const TRIES = 6;
/** Where each try waited for others first, one of them is done by each round. */
const TRIES_AFTER_WORK = 12;
const FIRST_PAUSE = 10;

/** What every session is set to, whatever the server's own settings are. */
const SESSION_SETTINGS =
  '-c datestyle=iso,ymd -c intervalstyle=iso_8601 -c timezone=UTC -c bytea_output=hex -c synchronous_commit=on';

/**
 * A database that speaks PostgreSQL's wire protocol: a server, or the embedded one behind its gate.
 * Connects when it is first asked something.
 */
export function postgresDatabase(config: PoolConfig): Database {
  const pool = new Pool({
    application_name: 'midyear',
    options: SESSION_SETTINGS,
    keepAlive: true,
    connectionTimeoutMillis: 30_000,
    ...config,
    types: VALUE_TYPES,
  });
  // A connection that breaks while nobody uses it is replaced when the next is asked for.
  pool.on('error', () => undefined);
  const sessions = new AsyncLocalStorage<Session>();
  const inSession = async <Result>(begin: string, work: Work<Result>): Promise<Result> => {
    checkOutside(sessions);
    return inTransaction(pool, begin, (session) => sessions.run(session, () => work(session.tx)));
  };
  return {
    async query(...statement) {
      checkOutside(sessions);
      return withClient(pool, (client) => queriesOf(client).query(...statement));
    },
    transaction: (work) =>
      repeatedly(() => inSession('begin isolation level read committed read write', work)),
    snapshot: (work) => inSession('begin isolation level repeatable read read only', work),
    changeMark: () => undefined,
    close: () => pool.end(),
  };
}

/**
 * Where there is one session only, as in the embedded database, whoever asks the database in the
 * middle of its own transaction would wait for itself for ever.
 */
function checkOutside(sessions: AsyncLocalStorage<Session>): void {
  if (sessions.getStore()?.isOver() === false) {
    throw new Error('within a transaction ask the transaction, not the database');
  }
}

type Work<Result> = (tx: Transaction) => Promise<Result>;

async function withClient<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch((error: unknown) => {
    throw asRefusal(error, 'connecting');
  });
  let fault: Error | undefined;
  // Without a listener a lost connection would end the process; the query in flight tells of it.
  const keepFault = (error: Error): void => {
    fault = error;
  };
  client.on('error', keepFault);
  try {
    return await work(client);
  } catch (error) {
    if (error instanceof Error && isConnectionLoss(error)) fault = error;
    throw asRefusal(error, 'working');
  } finally {
    client.off('error', keepFault);
    client.release(fault);
  }
}

async function inTransaction<Result>(
  pool: Pool,
  begin: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  return withClient(pool, async (client) => {
    const session = openSession(client);
    await client.query(begin);
    try {
      const result = await work(session);
      await session.end();
      await commit(client);
      return result;
    } catch (error) {
      await session.end();
      // Where this fails the connection is gone, and with it the transaction.
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  });
}

async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit').catch((error: unknown) => {
    throw asRefusal(error, 'committing');
  });
  if (command !== 'COMMIT') {
    throw new Error('the work went on after a statement had failed: nothing was committed');
  }
}

async function repeatedly<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      await readyForAnotherTry(error, tried);
    }
  }
}

/** @throws the error where another try is not worth it, or was made often enough. */
async function readyForAnotherTry(error: unknown, tried: number): Promise<void> {
  if (error instanceof DoneFirst) {
    if (tried >= TRIES_AFTER_WORK) throw error.cause;
    await error.work();
    return;
  }
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (tried >= TRIES || !isWorthAnotherTry(cause)) throw error;
  await pause(FIRST_PAUSE * 2 ** tried * (0.5 + Math.random()));
}

interface Session {
  readonly tx: Transaction;
  readonly isOver: () => boolean;
  readonly end: () => Promise<void>;
}

/** A transaction as its work sees it: statements asked for at once run one after the other. */
function openSession(client: PoolClient): Session {
  let last: Promise<unknown> = Promise.resolve();
  let isOver = false;
  const inTurn = <Result>(statement: () => Promise<Result>): Promise<Result> => {
    if (isOver) return Promise.reject(new Error('this transaction is over'));
    const turn = last.then(statement);
    last = turn.catch(() => undefined);
    return turn;
  };
  const { query } = queriesOf(client);
  const tx: Transaction = {
    query: (...statement) => inTurn(() => query(...statement)),
    copyIn: (target, lines) => inTurn(() => copyLinesIn(client, target, lines)),
    async *copyOut(sql) {
      const [started, isRead] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      inTurn(() => {
        started.resolve();
        return isRead.promise;
      }).catch(started.reject);
      await started.promise;
      try {
        yield* copyLinesOut(client, sql);
      } finally {
        isRead.resolve();
      }
    },
  };
  const end = async (): Promise<void> => {
    isOver = true;
    await last;
  };
  return { tx, isOver: () => isOver, end };
}

function queriesOf(client: PoolClient): Queries {
  return {
    async query<Row>(text: string, values?: readonly SqlValue[], planning?: Planning) {
      const result = await client.query({
        text,
        ...(values && { values: values as unknown[] }),
        ...(planning === 'once' && { name: statementName(text) }),
      });
      return result.rows as Row[];
    },
  };
}

const STATEMENT_NAMES = new Map<string, string>();

/** By which a connection knows a statement that it has planned. */
function statementName(text: string): string {
  const name = STATEMENT_NAMES.get(text) ?? `planned_${STATEMENT_NAMES.size + 1}`;
  STATEMENT_NAMES.set(text, name);
  return name;
}
