import type { FastifyReply, FastifyRequest } from 'fastify';

/** The two tokens a browser keeps: who is signed in, and that an account has come in from here before. */
export type CookieName = 'session' | 'device';

/** A token to be kept, or (`undefined`) to be forgotten. */
export interface CookieChange {
  readonly name: CookieName;
  readonly token: string | undefined;
  readonly maxAgeSeconds: number;
}

// `__Host-`: of this host alone, over the whole of it, and never sent in clear (RFC 6265bis, 4.1.3.2).
export const SESSION_COOKIE = '__Host-midyear-session';
const NAMES: Readonly<Record<CookieName, string>> = {
  session: SESSION_COOKIE,
  device: '__Host-midyear-device',
};

const TOKEN = /^[\w-]{20,100}$/u;

/** What a browser brought along; what is no token of ours is passed over. */
export function readCookies({ cookies }: FastifyRequest): {
  readonly sessionToken: string | undefined;
  readonly deviceToken: string | undefined;
} {
  return {
    sessionToken: tokenIn(cookies[NAMES.session]),
    deviceToken: tokenIn(cookies[NAMES.device]),
  };
}

function tokenIn(cookie: string | undefined): string | undefined {
  return cookie !== undefined && TOKEN.test(cookie) ? cookie : undefined;
}

/**
 * No script may read them and no other site may send them. Browsers hold http://localhost to be as
 * good as TLS, so they are `Secure` there too.
 */
export function setCookies(reply: FastifyReply, changes: readonly CookieChange[]): void {
  for (const { name, token, maxAgeSeconds } of changes) {
    const options = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;
    const maxAge = token === undefined ? 0 : maxAgeSeconds;
    void reply.setCookie(NAMES[name], token ?? '', { ...options, maxAge });
  }
}
