import type { IncomingHttpHeaders } from 'node:http';
import type { HttpProblem } from '#platform/model/http-problems.ts';

const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const HOST = /^(\[[0-9a-f:.]+\]|[^:[\]@/?#]+)(?::\d{1,5})?$/i;
const READING_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const LONGEST_SHOWN = 100;

/**
 * Why a request is not answered although it came over the loopback. A page of another site may
 * reach this server through the browser of someone at this machine: by a name that it makes lead
 * here (DNS rebinding), or by simply sending a form. Neither knows the reader's own pages.
 */
export function loopbackProblem(
  method: string,
  headers: IncomingHttpHeaders,
): HttpProblem | undefined {
  const { host = '' } = headers;
  if (!isOwnHost(host))
    return { code: 'foreign-host', facts: { host: host.slice(0, LONGEST_SHOWN) } };
  if (READING_METHODS.has(method) || isFromHere(host, headers)) return undefined;
  return { code: 'cross-site', facts: {} };
}

function isOwnHost(host: string): boolean {
  const [, name = ''] = HOST.exec(host) ?? [];
  return OWN_NAMES.has(name.toLowerCase());
}

/** Browsers send both headers with what writes, and no page can forge them; programs send neither. */
function isFromHere(host: string, headers: IncomingHttpHeaders): boolean {
  const { origin } = headers;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
