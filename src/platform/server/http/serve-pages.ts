import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { IncomingMessage } from 'node:http';

/**
 * Of a page: only its own scripts, styles, fonts and pictures, questions to its own server alone, no
 * script in the page itself, and no text that becomes script.
 */
const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** The built files name their content in their names, so they may be kept for good. */
const ASSETS = '/assets/';
const A_YEAR = '365d';

/** Serves the built screens of a folder: its assets, and its one page under every other address. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: `${folder}${ASSETS}`,
    prefix: ASSETS,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: A_YEAR,
  });
}

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** Whether somebody opens an address in a browser, rather than a program asking for data. */
export function isPageWanted({ method, url = '', headers }: Asked): boolean {
  const wants = headers.accept?.includes('text/html') === true;
  return wants && (method === 'GET' || method === 'HEAD') && !/^\/(api|assets)\//.test(url);
}

/**
 * The address to answer. One that cannot be read (`%E0%A4%A`) would be refused before anybody knows
 * that a page is wanted; the page reads the address itself, and says that there is no such screen.
 */
export function answeredAddress(asked: Asked): string {
  const { url = '/' } = asked;
  return isPageWanted(asked) && !isReadable(url) ? '/' : url;
}

function isReadable(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}

/** The one page; which screen it shows is in its address. */
export function sendPage(reply: FastifyReply, folder: string): FastifyReply {
  return reply.code(200).headers(PAGE_HEADERS).sendFile('index.html', folder, {
    immutable: false,
    maxAge: 0,
    cacheControl: false,
  });
}
