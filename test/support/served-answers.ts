import type { TestAccount } from './test-account.ts';

/** The address of a figure: `2026-H1`, the identity of its unit, the code of its indicator. */
export interface FigureAddress {
  readonly period: string;
  readonly unit: string;
  readonly indicator: string;
}

/** A server, and somebody who may ask it everything. */
export interface AskedServer {
  readonly url: string;
  account(): Promise<TestAccount>;
}

/** The same, and somebody else who accepts what the first one tells. */
export interface ServerOfTwo extends AskedServer {
  other(): Promise<TestAccount>;
}

/** What a server answers to `GET`; a path below `/api/v1`. */
async function askServer<Answer>(server: AskedServer, path: string): Promise<Answer> {
  const answer = await askAs(server, path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** The identity of the unit that bears a code on a day. */
export async function unitWithCode(server: AskedServer, code: string, on: string): Promise<string> {
  const path = `/units/search?text=${encodeURIComponent(code)}&as_of=${on}&limit=100`;
  const { found } = await askServer<{ found: readonly FoundUnit[] }>(server, path);
  const unit = found.find(({ version, isOfDay }) => isOfDay && version.code === code);
  if (unit === undefined) throw new Error(`unit ${code}: expected on ${on}`);
  return unit.id;
}

interface FoundUnit {
  readonly id: string;
  readonly isOfDay: boolean;
  readonly version: { readonly code: string };
}

/** A figure as it stands; `null` where none is told. */
export async function figureNow(
  server: AskedServer,
  address: FigureAddress,
): Promise<string | null> {
  const figure = await askServer<{ value: string | null }>(server, pathOf(address));
  return figure.value;
}

/** Tells or corrects a figure, as another program would. @returns its tag */
export async function submitFigure(
  server: AskedServer,
  address: FigureAddress,
  value: string,
): Promise<string> {
  const path = pathOf(address);
  const seen = (await askAs(server, path)).headers.get('etag') ?? '"0"';
  const told = await askAs(server, path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': seen },
    body: JSON.stringify({ value }),
  });
  if (!told.ok) throw new Error(`${path}: ${told.status} ${await told.text()}`);
  return told.headers.get('etag') ?? '';
}

/** The same, and has somebody else accept it. */
export async function tellFigure(
  server: ServerOfTwo,
  address: FigureAddress,
  value: string,
): Promise<void> {
  const path = pathOf(address);
  const seen = await submitFigure(server, address, value);
  const { cookie } = await server.other();
  const accepted = await fetch(`${server.url}/api/v1${path}/acceptance`, {
    method: 'PUT',
    headers: { cookie, 'if-match': seen },
  });
  if (!accepted.ok) throw new Error(`${path}: ${accepted.status} ${await accepted.text()}`);
}

/** Sends a request without a key, as screens do for what answers a secret; its answer. */
export async function postAs<Answer>(
  server: AskedServer,
  path: string,
  body?: object,
): Promise<Answer> {
  const answer = await askAs(server, path, {
    method: 'POST',
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function askAs(
  server: AskedServer,
  path: string,
  { headers, ...rest }: Sending = {},
): Promise<Response> {
  const { cookie } = await server.account();
  return fetch(`${server.url}/api/v1${path}`, { ...rest, headers: { ...headers, cookie } });
}

function pathOf({ period, unit, indicator }: FigureAddress): string {
  return `/figures/${period}/${encodeURIComponent(unit)}/${encodeURIComponent(indicator)}`;
}
