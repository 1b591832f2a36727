import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { createSecureContext } from 'node:tls';
import { THIS_MACHINE, type Exposure, type TlsFiles } from '#platform/server/http/exposure.ts';
import { dayIn, USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';
import type { PlaceFault } from './served-place-texts.ts';
import type { Terminal } from './terminal.ts';

/** How a server is to be reached, as options or the environment say; what is left out is `undefined`. */
export interface PlaceWish {
  readonly listen?: string | undefined;
  readonly origin?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  readonly trustedProxy?: string | undefined;
}

/** Where a server listens, and to whom it answers. */
export interface ServedPlace {
  readonly kind: 'place';
  readonly host: string;
  readonly exposure: Exposure;
  /** Reads the certificate again, where there is one. */
  readonly readTls?: () => Promise<TlsFiles | PlaceFault>;
}

const LOOPBACK = '127.0.0.1';

/** The wish of the command, and for what it leaves open that of the environment. */
export function placeWish(
  options: PlaceWish,
  { environment }: Pick<Terminal, 'environment'>,
): PlaceWish {
  const told = (name: string) => environment[`MIDYEAR_${name}`] || undefined;
  return {
    listen: options.listen ?? told('LISTEN'),
    origin: options.origin ?? told('ORIGIN'),
    cert: options.cert ?? told('TLS_CERT'),
    key: options.key ?? told('TLS_KEY'),
    trustedProxy: options.trustedProxy ?? told('TRUSTED_PROXY'),
  };
}

/** Beyond this machine a server answers under its origin alone, and only where something speaks TLS. */
export async function servedPlace(wish: PlaceWish): Promise<ServedPlace | PlaceFault> {
  const { listen, origin, cert, key, trustedProxy } = wish;
  const isBeyond = listen !== undefined && !isLoopback(listen);
  const isAsked = [origin, cert, key, trustedProxy].some((each) => each !== undefined);
  if (origin === undefined) {
    return isBeyond || isAsked
      ? { code: 'no-origin' }
      : { kind: 'place', host: listen ?? LOOPBACK, exposure: THIS_MACHINE };
  }
  if (!isOrigin(origin)) return { code: 'not-an-origin', text: origin };
  const trustedProxies = (trustedProxy ?? '').split(',').flatMap((text) => text.trim() || []);
  const wrong = trustedProxies.find((text) => !isNetwork(text));
  if (wrong !== undefined) return { code: 'not-a-proxy', text: wrong };
  const host = listen ?? LOOPBACK;
  const exposure = { kind: 'network', origin: origin.toLowerCase(), trustedProxies } as const;
  if (cert === undefined && key === undefined) {
    return trustedProxies.length === 0
      ? { code: 'origin-without-tls' }
      : { kind: 'place', host, exposure };
  }
  if (cert === undefined || key === undefined) return { code: 'half-a-certificate' };
  const readTls = () => readCertificate(cert, key);
  const tls = await readTls();
  return 'code' in tls ? tls : { kind: 'place', host, exposure: { ...exposure, tls }, readTls };
}

/** The organisation's time zone, as `MIDYEAR_TIME_ZONE` names it. */
export function timeZoneOf({
  environment,
}: Pick<Terminal, 'environment'>): { readonly timeZone: string } | PlaceFault {
  const timeZone = environment['MIDYEAR_TIME_ZONE'] || USUAL_TIME_ZONE;
  try {
    dayIn(timeZone, new Date(0));
    return { timeZone };
  } catch {
    return { code: 'not-a-time-zone', text: timeZone };
  }
}

async function readCertificate(cert: string, key: string): Promise<TlsFiles | PlaceFault> {
  const files: Record<'cert' | 'key', Buffer> = { cert: Buffer.alloc(0), key: Buffer.alloc(0) };
  for (const [name, path] of [
    ['cert', cert],
    ['key', key],
  ] as const) {
    try {
      files[name] = await readFile(path);
    } catch (error) {
      return { code: 'file-unusable', path, reason: codeOf(error) };
    }
  }
  try {
    createSecureContext(files);
    return files;
  } catch (error) {
    return { code: 'file-unusable', path: `${cert}, ${key}`, reason: codeOf(error) };
  }
}

/** Never the words of an error, which may quote the key. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
}

function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127\./u.test(address);
}

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && url.origin === text.toLowerCase() && url.username === '';
}

/** An address, or a network as `10.0.0.0/8`. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  );
}
