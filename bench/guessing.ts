import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { createMidyearServer } from '#entry/server/midyear-server.ts';
import type { BenchRow } from './bench-row.ts';
import { addPeople, deviceOf, loginOf, PASSWORD } from './people-with-passwords.ts';
import type { ScratchStore } from './scratch-store.ts';

const MINUTE_MS = 60_000;
const GUESSES = 10_000;
const ADDRESSES = 1000;
const PEOPLE = 1000;
/** The accounts that strangers guess at; with each of them an unknown login is tried too. */
const GUESSED_AT = 500;
/** In the minute, of each sort. */
const SIGN_INS = 120;

/** One that is answered. */
interface Answered {
  readonly status: number;
  readonly ms: number;
}

interface SignIn {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  readonly device?: string;
}

/**
 * Ten thousand wrong sign-ins in a minute from a thousand addresses, half of them for accounts that
 * there are, while people sign in: from browsers that are known, to accounts that are guessed at; and
 * from new ones, to accounts that nobody guesses at and to such that are.
 */
export async function* measureGuessing({ kind, database }: ScratchStore): AsyncGenerator<BenchRow> {
  await addPeople(database, PEOPLE);
  const app = await createMidyearServer(database, '0.0.0');
  try {
    const [guesses, known, fresh, guessedAt] = await Promise.all([
      inOneMinute(app, GUESSES, guess),
      inOneMinute(app, SIGN_INS, fromKnownBrowser),
      inOneMinute(app, SIGN_INS, fromNewBrowser),
      inOneMinute(app, SIGN_INS, fromNewBrowserGuessedAt),
    ]);
    yield told(`${kind}: guesses, ${GUESSES} in a minute from ${ADDRESSES} addresses`, guesses);
    const budget = { of: 'p95 ms', atMost: 1000 };
    yield { ...told(`${kind}: sign-ins meanwhile from known browsers`, known), budget };
    yield { ...told(`${kind}: the same from new browsers`, fresh), budget };
    yield told(`${kind}: the same from new browsers, accounts guessed at`, guessedAt);
  } finally {
    await app.close();
  }
}

function guess(number: number): SignIn {
  const login = number % 2 === 0 ? loginOf(1 + ((number / 2) % GUESSED_AT)) : `nobody-${number}`;
  return {
    login,
    password: `một lần đoán ${number}`,
    address: addressOf('10.1', number % ADDRESSES),
  };
}

function fromKnownBrowser(number: number): SignIn {
  const person = 1 + number;
  const address = addressOf('10.2', number);
  return { login: loginOf(person), password: PASSWORD, address, device: deviceOf(person) };
}

function fromNewBrowser(number: number): SignIn {
  const login = loginOf(1 + GUESSED_AT + number);
  return { login, password: PASSWORD, address: addressOf('10.3', number) };
}

function fromNewBrowserGuessedAt(number: number): SignIn {
  const login = loginOf(1 + SIGN_INS + number);
  return { login, password: PASSWORD, address: addressOf('10.4', number) };
}

function addressOf(network: string, number: number): string {
  return `${network}.${Math.floor(number / 250)}.${1 + (number % 250)}`;
}

/** Sends so many, evenly over a minute, whether or not those before have been answered. */
async function inOneMinute(
  app: FastifyInstance,
  count: number,
  signInOf: (number: number) => SignIn,
): Promise<readonly Answered[]> {
  const start = performance.now();
  const answers: Promise<Answered>[] = [];
  for (let number = 0; number < count; number++) {
    const due = start + ((number + 0.5) * MINUTE_MS) / count;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    answers.push(send(app, signInOf(number)));
  }
  return Promise.all(answers);
}

async function send(app: FastifyInstance, { address, device, ...body }: SignIn): Promise<Answered> {
  const { login, password } = body;
  const start = performance.now();
  const { statusCode } = await app.inject({
    method: 'POST',
    url: '/api/v1/session',
    remoteAddress: address,
    headers: {
      host: 'localhost',
      'content-type': 'application/json',
      ...(device !== undefined && { cookie: `__Host-midyear-device=${device}` }),
    },
    payload: JSON.stringify({ login, password }),
  });
  return { status: statusCode, ms: performance.now() - start };
}

function told(what: string, answers: readonly Answered[]): BenchRow {
  const share = (status: number) =>
    (100 * answers.filter((answer) => answer.status === status).length) / answers.length;
  const times = answers.map(({ ms }) => ms).toSorted((one, other) => one - other);
  const at = (part: number) => times[Math.floor((times.length - 1) * part)] ?? Number.NaN;
  return {
    what,
    measured: {
      'median ms': at(0.5),
      'p95 ms': at(0.95),
      'longest ms': at(1),
      '% let in': share(200),
      '% wrong': share(401),
      '% sent away': share(429),
    },
  };
}
