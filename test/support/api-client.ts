import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createMidyearServer } from '#entry/server/midyear-server.ts';
import { signedIn, type TestAccount } from './test-account.ts';
import type { Database } from '#platform/server/database/database.ts';

/** What is sent beside method and address. */
export interface Sent {
  readonly body?: unknown;
  /** In its place the bytes of a file. */
  readonly bytes?: Uint8Array;
  /** The version that was seen. */
  readonly seen?: number | string;
  readonly key?: string;
  readonly language?: string;
  /** Who asks; left out: somebody with every role for the whole organisation; `nobody`: not signed in. */
  readonly as?: TestAccount | 'nobody';
}

/** Asks a server as programs do. */
export interface ApiClient extends AsyncDisposable {
  readonly app: FastifyInstance;
  /** Who asks where nobody else is named. */
  readonly usual: TestAccount;
  /** `call`: method and address, `GET /api/v1/units`. */
  send(call: string, sent?: Sent): Promise<LightMyRequestResponse>;
  /** The same where nothing is to be refused: what was answered. */
  ask<Answer>(call: string, sent?: Sent): Promise<Answer>;
}

let lastKey = 0;

/** @param asker who asks where nobody else is named; left out: somebody new. */
export async function apiClient(database: Database, asker?: TestAccount): Promise<ApiClient> {
  const app = await createMidyearServer(database, '0.0.0');
  const usual = asker ?? (await signedIn(database));
  const send: ApiClient['send'] = async (call, { body, bytes, seen, key, language, as } = {}) => {
    const sender = as ?? usual;
    const [method = '', url = ''] = call.split(' ');
    const isCreating = method === 'POST' && !url.endsWith('/preview');
    const newKey = `key-${(lastKey += 1)}`;
    return app.inject({
      method: method as 'GET',
      url,
      headers: {
        host: 'localhost',
        ...(typeof sender === 'object' && { cookie: sender.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(bytes !== undefined && { 'content-type': 'application/octet-stream' }),
        ...(seen !== undefined && { 'if-match': `"${seen}"` }),
        ...((isCreating || key !== undefined) && { 'idempotency-key': key ?? newKey }),
        ...(language !== undefined && { 'accept-language': language }),
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
      ...(bytes !== undefined && { payload: Buffer.from(bytes) }),
    });
  };
  return {
    app,
    usual,
    send,
    async ask<Answer>(call: string, sent?: Sent) {
      const answer = await send(call, sent);
      if (answer.statusCode >= 300) throw new Error(`${call}: ${answer.statusCode} ${answer.body}`);
      return (answer.body === '' ? undefined : answer.json()) as Answer;
    },
    [Symbol.asyncDispose]: () => app.close(),
  };
}
