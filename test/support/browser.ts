import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** What is sent, beside method and address. */
export interface BrowserRequest {
  readonly body?: object;
  /** From where on the network; left out: from this machine. */
  readonly from?: string;
}

/** Asks a server as a browser does: it keeps the cookies that it is given. */
export interface Browser {
  /** By name. */
  readonly cookies: Map<string, string>;
  send(call: string, sent?: BrowserRequest): Promise<LightMyRequestResponse>;
}

const USER_AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36';

export function browser(app: FastifyInstance): Browser {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async send(call, { body, from } = {}) {
      const [method = '', url = ''] = call.split(' ');
      const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ');
      const answer = await app.inject({
        method: method as 'GET',
        url,
        headers: {
          host: 'localhost',
          'user-agent': USER_AGENT,
          ...(cookie !== '' && { cookie }),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { payload: JSON.stringify(body) }),
        ...(from !== undefined && { remoteAddress: from }),
      });
      for (const { name, value, maxAge } of answer.cookies) {
        if (maxAge === 0) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    },
  };
}
