import type { FastifyRequest } from 'fastify';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Exposure } from './exposure.ts';

const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const HOST = /^(\[[0-9a-f:.]+\]|[^:[\]@/?#]+)(?::\d{1,5})?$/i;
const READING_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const LONGEST_SHOWN = 100;

/** What the guard looks at; of a proxy's word only what fastify believes. */
export type GuardedRequest = Pick<FastifyRequest, 'method' | 'host' | 'protocol' | 'headers'>;

/**
 * Why a request is not answered at all. It must be sent to the name by which the server is known: a
 * page of another site may reach it through a browser by a name that it makes lead here (DNS
 * rebinding). It must not have come in clear over a network. And what writes must come from the
 * server's own pages, or from a program: another site can make a browser send a form (CSRF).
 */
export function guardProblem(request: GuardedRequest, exposure: Exposure): HttpProblem | undefined {
  const { host, method, protocol } = request;
  if (!isOwnHost(host, exposure)) {
    return {
      code: 'foreign-host',
      facts: { host: host.slice(0, LONGEST_SHOWN), own: ownName(exposure) },
    };
  }
  if (exposure.kind === 'network' && protocol !== 'https') {
    return { code: 'in-clear', facts: { origin: exposure.origin } };
  }
  if (READING_METHODS.has(method) || isFromOwnPages(request, exposure)) return undefined;
  return { code: 'cross-site', facts: {} };
}

function ownName(exposure: Exposure): string {
  return exposure.kind === 'network' ? exposure.origin : 'http://localhost';
}

function isOwnHost(host: string, exposure: Exposure): boolean {
  if (exposure.kind === 'network') return host.toLowerCase() === new URL(exposure.origin).host;
  const [, name = ''] = HOST.exec(host) ?? [];
  return OWN_NAMES.has(name.toLowerCase());
}

/** Browsers send both headers with what writes, and no page can forge them; programs send neither. */
function isFromOwnPages({ host, headers }: GuardedRequest, exposure: Exposure): boolean {
  const own = exposure.kind === 'network' ? exposure.origin : `http://${host.toLowerCase()}`;
  const { origin } = headers;
  if (origin !== undefined && origin.toLowerCase() !== own) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
